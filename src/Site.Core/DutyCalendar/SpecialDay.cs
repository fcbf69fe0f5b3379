namespace EmploymentNet.Core.DutyCalendar;

/// <summary>
/// The hours of one date in place of the week's; none means closed. Such hours also open a holiday, which is
/// otherwise closed.
/// </summary>
/// <param name="Reason">Null where nobody has to know.</param>
public sealed record SpecialDay(DutyScope Scope, DateOnly Day, IReadOnlyList<OpenSpan> Hours, DayReason? Reason = null);

/// <summary>The same on one date or on several in a row, such as a closing in summer.</summary>
public sealed record SpecialDays(DutyScope Scope, DateOnly First, DateOnly Last, IReadOnlyList<OpenSpan> Hours, DayReason? Reason = null)
{
    /// <summary>What is longer is a change of the week.</summary>
    public const int Most = 31;

    public IEnumerable<SpecialDay> Each => Enumerable.Range(0, Last.DayNumber - First.DayNumber + 1).Select(number => new SpecialDay(Scope, First.AddDays(number), Hours, Reason));

    /// <param name="first">A day on which <see cref="DayPlan.ProblemOf"/> has found nothing.</param>
    public static DayProblem? ProblemOf(DateOnly first, DateOnly last, DateOnly today) => (last.DayNumber - first.DayNumber) switch
    {
        < 0 => DayProblem.Backwards,
        >= Most => DayProblem.TooMany,
        _ => DayPlan.ProblemOf(last, today),
    };
}
