namespace EmploymentNet.Core.AdviceDesk.ChildWelfare;

/// <summary>Who did a step, when, and how it ended. A step done again adds a record: the latest counts, and the earlier ones stay.</summary>
public sealed class WelfareRecord
{
    public int Id { get; private set; }

    public required WelfareStep Step { get; init; }

    public required WelfareOutcome Outcome { get; init; }

    public required Guid Staff { get; init; }

    public required DateTime Utc { get; init; }
}
