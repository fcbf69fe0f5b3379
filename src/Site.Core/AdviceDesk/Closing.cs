namespace EmploymentNet.Core.AdviceDesk;

/// <summary>The desk has ended a thread that it does not answer. What the asker writes after it, or a worker, opens it again.</summary>
public sealed class Closing
{
    public int Id { get; private set; }

    public required ClosingReason Reason { get; init; }

    public required Guid Staff { get; init; }

    public required DateTime Utc { get; init; }

    public DateTime? EndedUtc { get; private set; }

    internal void End(DateTime now) => EndedUtc = now;
}

public enum ClosingReason
{
    /// <summary>No question at all.</summary>
    Spam,

    /// <summary>Others know better; the asker was told where to go.</summary>
    NotForUs,
}
