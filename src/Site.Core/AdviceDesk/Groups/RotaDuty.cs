using EmploymentNet.Core.DutyCalendar;

namespace EmploymentNet.Core.AdviceDesk.Groups;

/// <summary>A member is on duty for a week: the mail about what nobody has in hand goes to them.</summary>
public sealed class RotaDuty
{
    /// <summary>As many weeks as are planned ahead.</summary>
    public const int Weeks = 8;

    /// <summary>Its Monday.</summary>
    public required DateOnly Week { get; init; }

    public required Guid Staff { get; init; }

    /// <returns>The Mondays of this week and those after it.</returns>
    public static IEnumerable<DateOnly> WeeksFrom(DateOnly day) => Enumerable.Range(0, Weeks).Select(number => HelsinkiTime.WeekOf(day).AddDays(7 * number));
}
