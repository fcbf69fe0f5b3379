using System.Globalization;

namespace EmploymentNet.Core.DutyCalendar;

/// <summary>Opening and closing on one day. Closing at 00.00 means the midnight that ends the day.</summary>
public readonly record struct OpenSpan
{
    public OpenSpan(TimeOnly opens, TimeOnly closes)
    {
        if (closes != TimeOnly.MinValue && closes <= opens)
            throw new ArgumentException($"Closing at {closes:O} is not after opening at {opens:O}.", nameof(closes));

        Opens = opens;
        Closes = closes;
    }

    public TimeOnly Opens { get; }

    public TimeOnly Closes { get; }

    /// <summary>On the day of a clock change it may be shorter or longer than it looks, or nothing at all.</summary>
    public Opening On(DateOnly day) => new(
        HelsinkiTime.ToUtc(day, Opens),
        Closes == TimeOnly.MinValue ? HelsinkiTime.StartOfDayUtc(day.AddDays(1)) : HelsinkiTime.ToUtc(day, Closes));

    /// <summary>As it is written in Finland, in either language: 9–15, 8.30–24.</summary>
    public override string ToString() => $"{Clock(Opens)}–{(Closes == TimeOnly.MinValue ? "24" : Clock(Closes))}";

    internal bool Overlaps(OpenSpan other) => Opens < other.End && other.Opens < End;

    private TimeOnly End => Closes == TimeOnly.MinValue ? TimeOnly.MaxValue : Closes;

    private static string Clock(TimeOnly time) => time.ToString(time.Minute == 0 ? "%H" : "H.mm", CultureInfo.InvariantCulture);
}
