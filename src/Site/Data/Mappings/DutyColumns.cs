using EmploymentNet.Core.DutyCalendar;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace EmploymentNet.Site.Data.Mappings;

/// <summary>Hours are kept as leads write them, so that the database can be read without the program.</summary>
public static class DutyColumns
{
    /// <summary>Of one column, so that a unique index sees "everybody" as a value: to SQLite no null equals another.</summary>
    private const int ScopeLength = 60;

    private const int WeekLength = 7 * (TypedHours.Length + 1);

    public static PropertyBuilder<DutyScope> IsScope(this PropertyBuilder<DutyScope> property) => property.HasMaxLength(ScopeLength).HasConversion(
        scope => $"{scope.Language}/{scope.Topic}",
        text => new DutyScope(Part(text, 0), Part(text, 1)));

    public static PropertyBuilder<IReadOnlyList<OpenSpan>> IsHours(this PropertyBuilder<IReadOnlyList<OpenSpan>> property) => property.HasMaxLength(TypedHours.Length)
        .HasConversion(new ValueConverter<IReadOnlyList<OpenSpan>, string>(hours => TypedHours.Write(hours), text => TypedHours.Read(text).Hours), Unchanging<OpenSpan>());

    /// <summary>A line a day, Monday first.</summary>
    public static PropertyBuilder<IReadOnlyList<DutyTurn>> IsTurns(this PropertyBuilder<IReadOnlyList<DutyTurn>> property) => property.HasMaxLength(WeekLength)
        .HasConversion(new ValueConverter<IReadOnlyList<DutyTurn>, string>(turns => Write(turns), text => Read(text)), Unchanging<DutyTurn>());

    private static string? Part(string text, int number) => text.Split('/')[number] is { Length: > 0 } part ? part : null;

    private static string Write(IReadOnlyList<DutyTurn> turns) =>
        string.Join('\n', DutyWeek.Days.Select(day => TypedHours.Write(turns.Where(turn => turn.Day == day).Select(turn => turn.Hours))));

    private static IReadOnlyList<DutyTurn> Read(string text) =>
        [.. DutyWeek.Days.Zip(text.Split('\n')).SelectMany(day => TypedHours.Read(day.Second).Hours.Select(hours => new DutyTurn(day.First, hours)))];

    private static ValueComparer<IReadOnlyList<T>> Unchanging<T>() => new((one, other) => ReferenceEquals(one, other), value => value.GetHashCode(), value => value);
}
