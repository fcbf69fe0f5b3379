using System.Globalization;
using EmploymentNet.Core.AdviceDesk.Groups;

namespace EmploymentNet.Site.Features.Desk.Absences;

public sealed class AbsenceForm
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "d.M.yyyy"];

    /// <summary>Whom a lead marks; everybody else marks themselves.</summary>
    public Guid? Who { get; set; }

    public string? From { get; set; }

    /// <summary>The last day; where it is empty there is one.</summary>
    public string? Until { get; set; }

    public DateOnly? FirstDay => DayOf(From);

    public DateOnly? LastDay => string.IsNullOrWhiteSpace(Until) ? FirstDay : DayOf(Until);

    /// <summary>Problems by field: the key of the text that says what to do.</summary>
    public IEnumerable<(string Field, string Problem)> Problems(DateOnly today)
    {
        if (FirstDay is not { } from)
            yield return (nameof(From), "Day.Problem");
        else if (LastDay is not { } until)
            yield return (nameof(Until), "Day.Problem");
        else if (Absence.ProblemOf(from, until, today) is { } problem)
            yield return (nameof(Until), $"Problem.{problem}");
    }

    private static DateOnly? DayOf(string? typed) =>
        DateOnly.TryParseExact(typed?.Trim(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
