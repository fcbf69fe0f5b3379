namespace EmploymentNet.Core.DutyCalendar;

/// <summary>Special days that follow one another and say the same to the same readers: one line of a list, however they were set.</summary>
/// <param name="Plans">In order; one at least.</param>
public sealed record PlannedDays(IReadOnlyList<DayPlan> Plans)
{
    public DayPlan First => Plans[0];

    public DayPlan Last => Plans[^1];

    public SpecialDays Days => new(First.Scope, First.Day, Last.Day, First.Hours, First.Reason);

    /// <summary>Whoever set one of them last.</summary>
    public DayPlan Newest => Plans.MaxBy(plan => plan.SetUtc)!;

    /// <param name="plans">In force, in any order.</param>
    public static IReadOnlyList<PlannedDays> Of(IEnumerable<DayPlan> plans) => [.. plans.GroupBy(plan => plan.Scope).SelectMany(InRows)];

    private static IEnumerable<PlannedDays> InRows(IEnumerable<DayPlan> plans)
    {
        List<DayPlan> row = [];
        foreach (var plan in plans.OrderBy(plan => plan.Day))
        {
            if (row.Count > 0 && !plan.Continues(row[^1]))
            {
                yield return new(row);
                row = [];
            }

            row.Add(plan);
        }

        yield return new(row);
    }
}
