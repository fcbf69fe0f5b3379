namespace EmploymentNet.Core.Staff;

/// <summary>Lets one person do one thing once, without being signed in. What the link says is not kept, only its hash.</summary>
public sealed class OneTimeLink
{
    public const int HashLength = 32;
    public const int PurposeLength = 20;

    /// <summary>A link that somebody hands over or sends may wait over a weekend.</summary>
    public static readonly TimeSpan HandedOver = TimeSpan.FromDays(3);

    /// <summary>Whoever asks for a link is sitting before the screen.</summary>
    public static readonly TimeSpan AskedFor = TimeSpan.FromHours(1);

    public required Guid Id { get; init; }

    public required Guid Staff { get; init; }

    public required LinkPurpose Purpose { get; init; }

    public required byte[] Hash { get; init; }

    /// <summary>Null where the person asked for it, or the command line made it.</summary>
    public Guid? IssuedBy { get; init; }

    public required DateTime IssuedUtc { get; init; }

    public required DateTime ExpiresUtc { get; init; }

    public DateTime? UsedUtc { get; private set; }

    /// <summary>When a newer one, or something else that happened, took its place.</summary>
    public DateTime? EndedUtc { get; private set; }

    public bool IsOpen(DateTime now) => UsedUtc is null && EndedUtc is null && now < ExpiresUtc;

    /// <returns>False where it does not open any more.</returns>
    public bool Use(DateTime now)
    {
        if (!IsOpen(now))
            return false;
        UsedUtc = now;
        return true;
    }

    public void End(DateTime now)
    {
        if (IsOpen(now))
            EndedUtc = now;
    }
}

public enum LinkPurpose
{
    /// <summary>Choose the first password, or a new one after having been away.</summary>
    Invitation,

    /// <summary>Choose another password.</summary>
    Password,

    /// <summary>Take the lost second factor off; the password is asked for.</summary>
    SecondFactor,
}
