namespace EmploymentNet.Core.AdviceDesk;

/// <summary>One worker has a question in hand, so that nobody answers it twice.</summary>
public sealed class Claim
{
    public int Id { get; private set; }

    public required Guid Staff { get; init; }

    public required DateTime ClaimedUtc { get; init; }

    /// <summary>When its holder was last seen at the question.</summary>
    public DateTime ActiveUtc { get; private set; }

    /// <summary>The lead who gave it; null where its holder took it.</summary>
    public Guid? GivenBy { get; init; }

    public DateTime? ReleasedUtc { get; private set; }

    /// <summary>Null while it lasts, and for claims that ended before this was written down.</summary>
    public ClaimEnding? Ending { get; private set; }

    public static Claim By(Guid staff, DateTime now) => new() { Staff = staff, ClaimedUtc = now, ActiveUtc = now };

    public static Claim Given(Guid lead, Guid to, DateTime now) => new() { Staff = to, ClaimedUtc = now, ActiveUtc = now, GivenBy = lead };

    /// <param name="since">Who has not been seen after this moment is idle.</param>
    public bool IsIdle(DateTime since) => ActiveUtc <= since;

    internal void Resume(DateTime now) => ActiveUtc = now;

    internal void End(ClaimEnding ending, DateTime now) => (Ending, ReleasedUtc) = (ending, now);
}
