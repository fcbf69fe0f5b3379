using System.Globalization;
using System.Text.RegularExpressions;

namespace EmploymentNet.Core.DutyCalendar;

/// <summary>The hours of a day as a person writes them: <c>9–12, 16–20.30</c>. Nothing written is closed.</summary>
/// <param name="Hours">In order; none where there is a problem.</param>
public sealed partial record TypedHours(IReadOnlyList<OpenSpan> Hours, HoursProblem? Problem)
{
    /// <summary>Of what is written on a line.</summary>
    public const int Length = 80;

    public static TypedHours Read(string? typed)
    {
        if (typed?.Length > Length)
            return new([], HoursProblem.NotUnderstood);
        var hours = new List<OpenSpan>();
        foreach (var part in Separator().Split(typed ?? "").Select(part => part.Trim()).Where(part => part.Length > 0))
        {
            if (Span().Match(part) is not { Success: true } match || TimeOf(match, 1) is not { } opens || TimeOf(match, 3) is not { } closes || opens.Days > 0)
                return new([], HoursProblem.NotUnderstood);
            if (closes <= opens)
                return new([], HoursProblem.ClosesBeforeOpening);
            hours.Add(new(TimeOnly.FromTimeSpan(opens), closes.Days > 0 ? TimeOnly.MinValue : TimeOnly.FromTimeSpan(closes)));
        }

        OpenSpan[] ordered = [.. hours.OrderBy(one => one.Opens)];
        return ordered.Zip(ordered.Skip(1)).Any(pair => pair.First.Overlaps(pair.Second)) ? new([], HoursProblem.Overlap) : new(ordered, null);
    }

    public static string Write(IEnumerable<OpenSpan> hours) => string.Join(", ", hours.OrderBy(one => one.Opens));

    /// <returns>A whole day for 24; null where no clock shows it.</returns>
    private static TimeSpan? TimeOf(Match match, int group)
    {
        var hour = int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
        var minute = match.Groups[group + 1] is { Success: true, Value: var typed } ? int.Parse(typed, CultureInfo.InvariantCulture) : 0;
        return hour < 24 && minute < 60 || (hour, minute) == (24, 0) ? new TimeSpan(hour, minute, 0) : null;
    }

    [GeneratedRegex(@"[,;]|\b(?:ja|och)\b")]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(?:klo |kl\. ?)?(\d{1,2})(?:[.:](\d{2}))?\s*[-–—]\s*(\d{1,2})(?:[.:](\d{2}))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Span();
}

public enum HoursProblem
{
    NotUnderstood,
    ClosesBeforeOpening,
    Overlap,
}
