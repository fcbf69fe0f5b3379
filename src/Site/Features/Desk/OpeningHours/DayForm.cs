using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Core.Privacy;
using EmploymentNet.Site.Features.Shared.Forms;

namespace EmploymentNet.Site.Features.Desk.OpeningHours;

/// <summary>A date, or dates in a row, with hours of their own. Where there are none, the desk is closed.</summary>
public sealed class DayForm
{
    /// <summary>Of the advice; empty for all.</summary>
    public string? Language { get; set; }

    public string? Topic { get; set; }

    public string? FirstDay { get; set; }

    /// <summary>Empty where there is one.</summary>
    public string? LastDay { get; set; }

    public string? Hours { get; set; }

    public string? FinnishReason { get; set; }

    public string? SwedishReason { get; set; }

    /// <summary>Takes identity codes out of what readers would see.</summary>
    /// <returns>The fields that held one.</returns>
    public IReadOnlyList<string> Mask(Func<string?, DeskText> enter)
    {
        var (finnish, swedish) = (enter(FinnishReason), enter(SwedishReason));
        (FinnishReason, SwedishReason) = (finnish.Value, swedish.Value);
        return [.. (((string Field, DeskText Text)[])[(nameof(FinnishReason), finnish), (nameof(SwedishReason), swedish)]).Where(one => one.Text.Masked > 0).Select(one => one.Field)];
    }

    /// <summary>Problems by field: the key of the text that says what to do.</summary>
    public IEnumerable<(string Field, string Problem)> Problems(DateOnly today)
    {
        if (First is not { } first)
            yield return (nameof(FirstDay), "Problem.Day");
        else if (DayPlan.ProblemOf(first, today) is { } problem)
            yield return (nameof(FirstDay), $"Problem.{problem}");
        else if (Last is not { } last)
            yield return (nameof(LastDay), "Problem.Day");
        else if (SpecialDays.ProblemOf(first, last, today) is { } lastProblem)
            yield return (nameof(LastDay), $"Problem.{lastProblem}");
        if (TypedHours.Read(Hours).Problem is { } wrong)
            yield return (nameof(Hours), $"Problem.{wrong}");
        foreach (var (field, own, other) in new[] { (nameof(FinnishReason), FinnishReason, SwedishReason), (nameof(SwedishReason), SwedishReason, FinnishReason) })
            if (own?.Trim().Length > DayReason.Length)
                yield return (field, "Problem.Reason.TooLong");
            else if (string.IsNullOrWhiteSpace(own) && !string.IsNullOrWhiteSpace(other))
                yield return (field, "Problem.Reason");
    }

    /// <summary>Only of a form without problems.</summary>
    public SpecialDays Make(DutyScope scope) => new(
        scope, First!.Value, Last!.Value, TypedHours.Read(Hours).Hours,
        string.IsNullOrWhiteSpace(FinnishReason) ? null : new DayReason(FinnishReason.Trim(), SwedishReason!.Trim()));

    private DateOnly? First => TypedDay.Read(FirstDay);

    private DateOnly? Last => string.IsNullOrWhiteSpace(LastDay) ? First : TypedDay.Read(LastDay);
}
