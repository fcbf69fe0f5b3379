namespace EmploymentNet.Core.AdviceDesk;

/// <summary>One worker has a question in hand, so that nobody answers it twice.</summary>
public sealed class Claim
{
    public int Id { get; private set; }

    public required Guid Staff { get; init; }

    public required DateTime ClaimedUtc { get; init; }

    public DateTime? ReleasedUtc { get; private set; }

    internal void Release(DateTime now) => ReleasedUtc = now;
}
