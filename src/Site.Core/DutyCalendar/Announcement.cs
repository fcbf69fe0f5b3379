namespace EmploymentNet.Core.DutyCalendar;

/// <summary>What can be said of the desk's hours in one line, and until when that stays true.</summary>
/// <param name="Today">The day on which it is said.</param>
/// <param name="Next">The first day, today or later, that has not closed for good; null when none is in sight.</param>
/// <param name="UntilUtc">Midnight, or the last closing of today.</param>
public sealed record Announcement(DutyDay Today, DutyDay? Next, DateTime UntilUtc)
{
    public bool IsToday => Next?.Day == Today.Day;

    public bool IsTomorrow => Next?.Day == Today.Day.AddDays(1);
}
