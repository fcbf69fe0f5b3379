namespace EmploymentNet.Core.DutyCalendar;

/// <summary>
/// An ordinary week. A week for a narrower scope replaces the wider one entirely, so a week without turns says
/// "never open".
/// </summary>
public sealed record DutyWeek(DutyScope Scope, IReadOnlyList<DutyTurn> Turns)
{
    /// <summary>As a week begins in Finland.</summary>
    public static readonly IReadOnlyList<DayOfWeek> Days =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    /// <summary>Whether somebody is on duty at some time of these hours.</summary>
    public bool Touches(DayOfWeek day, OpenSpan hours) => On(day).Any(own => own.Overlaps(hours));

    internal IEnumerable<OpenSpan> On(DayOfWeek day) => Turns.Where(turn => turn.Day == day).Select(turn => turn.Hours);
}

/// <summary>One opening in the week. A day may have several.</summary>
public sealed record DutyTurn(DayOfWeek Day, OpenSpan Hours);
