namespace EmploymentNet.Core.DutyCalendar;

/// <summary>
/// The hours of one date in place of the week's; none means closed. Such hours also open a holiday, which is
/// otherwise closed.
/// </summary>
/// <param name="Reason">Null where nobody has to know.</param>
public sealed record SpecialDay(DutyScope Scope, DateOnly Day, IReadOnlyList<OpenSpan> Hours, DayReason? Reason = null);
