using EmploymentNet.Core.DutyCalendar;

namespace EmploymentNet.Core.AdviceDesk;

/// <summary>
/// What a month's promises came to, written once when the month is over and never changed: who deletes a question, or is answered late at
/// last, changes no figure that somebody has read. Nothing is kept but what is told; of months from before that rule, nothing else is shown.
/// </summary>
public sealed class PromiseMonth
{
    /// <summary>Of fewer nothing is told, not even how many there were.</summary>
    public const int Fewest = ToldPromises.Step;

    /// <summary>Its first day.</summary>
    public required DateOnly Month { get; init; }

    public required DateTime FrozenUtc { get; init; }

    /// <summary>Null where they are too few to tell of.</summary>
    public ToldPromises? Told => Promised is { } promised ? ToldPromises.Of(promised, Kept ?? 0, MedianMinutes, SlowestMinutes) : null;

    private int? Promised { get; init; }

    private int? Kept { get; init; }

    private int? MedianMinutes { get; init; }

    private int? SlowestMinutes { get; init; }

    /// <param name="promises">Those of this month.</param>
    public static PromiseMonth Freeze(DateOnly month, IReadOnlyCollection<PromisedAnswer> promises, DateTime now)
    {
        int?[] minutes = [.. promises.Select(promise => promise.Minutes).OrderBy(one => one ?? int.MaxValue)];
        var told = promises.Count < Fewest ? null : ToldPromises.Of(promises.Count, promises.Count(promise => promise.IsKept), Rank(minutes, 0.5), Rank(minutes, 0.95));
        return new()
        {
            Month = month,
            FrozenUtc = now,
            Promised = told?.AtLeast,
            Kept = told?.KeptAtLeast,
            MedianMinutes = told?.MedianHours * 60,
            SlowestMinutes = told?.SlowestHours * 60,
        };
    }

    public static DateOnly Of(DateTime dueUtc)
    {
        var promised = HelsinkiTime.DayOf(dueUtc.AddTicks(-1));
        return new(promised.Year, promised.Month, 1);
    }

    /// <returns>The first deadline after which a promise is of the month, and the last that is.</returns>
    public static (DateTime AfterUtc, DateTime LastUtc) SpanOf(DateOnly month) => (HelsinkiTime.StartOfDayUtc(month), HelsinkiTime.StartOfDayUtc(month.AddMonths(1)));

    /// <summary>The time in which so many had their answer (nearest rank).</summary>
    private static int? Rank(int?[] ordered, double share) => ordered[(int)Math.Ceiling(ordered.Length * share) - 1];
}
