namespace EmploymentNet.Core.AdviceDesk;

/// <summary>Periods that an administrator took into use; the latest holds.</summary>
public sealed class RetentionDecision
{
    public int Id { get; private set; }

    public required RetentionPeriods Periods { get; init; }

    public required DateTime Utc { get; init; }

    public required Guid Staff { get; init; }
}
