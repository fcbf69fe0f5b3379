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

    internal Opening On(DateOnly day) => new(
        HelsinkiTime.ToUtc(day, Opens),
        Closes == TimeOnly.MinValue ? HelsinkiTime.StartOfDayUtc(day.AddDays(1)) : HelsinkiTime.ToUtc(day, Closes));
}
