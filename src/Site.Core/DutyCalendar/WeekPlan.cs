namespace EmploymentNet.Core.DutyCalendar;

/// <summary>The ordinary week of a scope, as somebody set it; what is set next for the scope, or its removal, ends it.</summary>
public sealed class WeekPlan
{
    public int Id { get; private set; }

    public required DutyScope Scope { get; init; }

    public required IReadOnlyList<DutyTurn> Turns { get; init; }

    /// <summary>Null where a new desk began with it.</summary>
    public Guid? SetBy { get; init; }

    public required DateTime SetUtc { get; init; }

    public Guid? EndedBy { get; private set; }

    public DateTime? EndedUtc { get; private set; }

    public DutyWeek Week => new(Scope, Turns);

    /// <summary>Whether setting these would change nothing.</summary>
    public bool Says(IReadOnlyList<DutyTurn> turns) => InOrder(Turns).SequenceEqual(InOrder(turns));

    public void End(Guid by, DateTime now)
    {
        if (EndedUtc is null)
            (EndedBy, EndedUtc) = (by, now);
    }

    private static IEnumerable<DutyTurn> InOrder(IEnumerable<DutyTurn> turns) => turns.OrderBy(turn => turn.Day).ThenBy(turn => turn.Hours.Opens);
}
