namespace EmploymentNet.Core.DutyCalendar;

/// <summary>One date as readers see it.</summary>
/// <param name="Hours">In order; none where it is closed.</param>
/// <param name="Holiday">Named also where the desk is open all the same.</param>
/// <param name="IsSpecial">Its hours were set for this date alone.</param>
public sealed record DutyDay(DateOnly Day, IReadOnlyList<OpenSpan> Hours, Holiday? Holiday, bool IsSpecial, DayReason? Reason)
{
    public bool IsOpen => Hours.Count > 0;

    /// <summary>Whether a reader would see the same.</summary>
    public bool IsLike(DutyDay other) => Day == other.Day && IsSpecial == other.IsSpecial && Reason == other.Reason && Hours.SequenceEqual(other.Hours);
}
