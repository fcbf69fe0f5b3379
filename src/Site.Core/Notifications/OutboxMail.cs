namespace EmploymentNet.Core.Notifications;

/// <summary>
/// A mail that waits to be sent, written in the transaction of what it tells about. It names its kind and its matter only:
/// address and words are looked up at sending, so the outbox gives nobody away.
/// </summary>
public sealed class OutboxMail
{
    public const int KindLength = 40;

    /// <summary>Longer than a try may take: who has not come back by then has died, and another may try.</summary>
    public static readonly TimeSpan ClaimTime = TimeSpan.FromMinutes(5);

    /// <summary>What logs and administrators call it by; given by the database.</summary>
    public int Number { get; private set; }

    /// <summary>The same on every try: who gets a mail twice can tell.</summary>
    public required Guid MessageId { get; init; }

    /// <summary>Whose letter it is: the name of the one that writes it.</summary>
    public required string Kind { get; init; }

    /// <summary>Id of what it tells about, forgotten once there is nothing more to send.</summary>
    public Guid? About { get; private set; }

    /// <summary>The worker who is to have it, where the matter does not say that.</summary>
    public Guid? Reader { get; private set; }

    public required DateTime WrittenUtc { get; init; }

    /// <summary>Null once it is sent, refused for good or discarded.</summary>
    public DateTime? NextTryUtc { get; private set; }

    /// <summary>While somebody is sending it.</summary>
    public DateTime? ClaimedUntilUtc { get; private set; }

    public int Tries { get; private set; }

    /// <summary>How the latest try ended, unless it succeeded.</summary>
    public MailFailure? Failure { get; private set; }

    public DateTime? SentUtc { get; private set; }

    public Disposal? Disposal { get; private set; }

    public bool IsWaiting => NextTryUtc is not null;

    /// <summary>The server will not have it: a person decides what becomes of it.</summary>
    public bool IsRefused => this is { NextTryUtc: null, SentUtc: null, Disposal: null };

    /// <param name="kind">Which letter it is.</param>
    /// <param name="about">Id of what it tells about, such as a question's.</param>
    /// <param name="now">The moment of what it tells about.</param>
    /// <param name="reader">A worker of several who each get one.</param>
    public static OutboxMail Write(string kind, Guid about, DateTime now, Guid? reader = null) =>
        new() { MessageId = Guid.NewGuid(), Kind = kind, About = about, Reader = reader, WrittenUtc = now, NextTryUtc = now };

    public void MarkSent(DateTime now)
    {
        SentUtc = now;
        Failure = null;
        Settle();
    }

    /// <param name="failure">Why it is not sent.</param>
    /// <param name="chance">From 0 to 1, so that mails that failed together do not all come back together.</param>
    public void Fail(MailFailure failure, double chance)
    {
        Failure = failure;
        ClaimedUntilUtc = null;
        NextTryUtc = failure.IsFinal ? null : failure.Utc + Backoff.After(Tries, chance);
    }

    /// <returns>False where it is sent, discarded or just being sent.</returns>
    public bool TryNow(DateTime now)
    {
        if (IsBeingSent(now) || !(IsWaiting || IsRefused))
            return false;
        NextTryUtc = now;
        return true;
    }

    /// <returns>False where it is sent, discarded or just being sent.</returns>
    public bool Discard(Guid staff, DateTime now)
    {
        if (IsBeingSent(now) || !(IsWaiting || IsRefused))
            return false;
        Disposal = new Disposal(staff, now);
        Settle();
        return true;
    }

    public bool IsBeingSent(DateTime now) => ClaimedUntilUtc > now;

    private void Settle() => (NextTryUtc, ClaimedUntilUtc, About, Reader) = (null, null, null, null);
}

/// <summary>An administrator decided that it is not sent.</summary>
public sealed record Disposal(Guid Staff, DateTime Utc);
