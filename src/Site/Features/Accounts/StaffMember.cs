using System.Security.Cryptography;
using EmploymentNet.Core;
using EmploymentNet.Core.Staff;
using Microsoft.AspNetCore.Identity;

namespace EmploymentNet.Site.Features.Accounts;

/// <summary>A worker. Askers have no account.</summary>
public sealed class StaffMember : IdentityUser<Guid>
{
    public const int NameLength = 80;

    /// <summary>As colleagues know them; the user name is what they sign in by.</summary>
    public required string Name { get; set; }

    /// <summary>What a published answer says of who answered: a key of the resource texts, e.g. <c>socialCounsellor</c>.</summary>
    public required string Profession { get; set; }

    /// <summary>Language of the back office for this worker: <c>fi</c> or <c>sv</c>.</summary>
    public required string Language { get; set; }

    /// <summary>The day alone: nobody's hours are on record here.</summary>
    public DateOnly? LastSignInDay { get; set; }

    /// <summary>After too many failures; set in one statement with the count, see <see cref="Admission"/>.</summary>
    public DateTime? LockedUntilUtc { get; private set; }

    public SecondFactor? SecondFactor { get; private set; }

    public Deactivation? Deactivation { get; private set; }

    public SiteLanguage SiteLanguage => SiteLanguage.Find(Language)!;

    public bool IsActive => PasswordHash is not null && Deactivation is null;

    public StaffState StateAt(DateTime now) => this switch
    {
        { Deactivation: not null } => StaffState.Deactivated,
        { PasswordHash: null } => StaffState.Invited,
        { LockedUntilUtc: { } until } when until > now => StaffState.Locked,
        _ => StaffState.Active,
    };

    public void ChoosePassword(string hash)
    {
        PasswordHash = hash;
        Unlock();
        EndSessions();
    }

    public PasswordProblem? ProblemOf(string password) => PasswordRules.Problem(password, Name, Email ?? "");

    public void Unlock() => (AccessFailedCount, LockedUntilUtc) = (0, null);

    /// <param name="sealedKey">The key that the app shares, as <see cref="SecondFactorKeys"/> seals it.</param>
    /// <param name="step">Of the code that proved it.</param>
    /// <param name="now">From now on.</param>
    public void TakeSecondFactor(string sealedKey, long step, DateTime now)
    {
        SecondFactor = new SecondFactor { SealedKey = sealedKey, SinceUtc = now, LastStep = step };
        EndSessions();
    }

    public void DropSecondFactor()
    {
        SecondFactor = null;
        EndSessions();
    }

    /// <summary>What they wrote and did keeps their name.</summary>
    public void Deactivate(Guid by, DateTime now)
    {
        Deactivation = new Deactivation(by, now);
        EndSessions();
    }

    /// <summary>They begin as on the first day: a new link, a new password, a new second factor.</summary>
    public void Reactivate()
    {
        (Deactivation, PasswordHash, SecondFactor) = (null, null, null);
        Unlock();
        EndSessions();
    }

    /// <summary>Every signed-in browser of theirs is asked for a password at its next request; see <see cref="StaffSession"/>.</summary>
    public void EndSessions() => SecurityStamp = Convert.ToHexString(RandomNumberGenerator.GetBytes(20));
}

/// <summary>An authenticator app that shows codes.</summary>
public sealed class SecondFactor
{
    public const int SealedKeyLength = 400;

    public required string SealedKey { get; init; }

    public required DateTime SinceUtc { get; init; }

    /// <summary>Of the latest code that was accepted; neither it nor an older one is accepted again.</summary>
    public required long LastStep { get; set; }
}

/// <summary>Somebody decided that they do not work here any more, or not for now.</summary>
public sealed record Deactivation(Guid By, DateTime Utc);

public enum StaffState
{
    /// <summary>Has not chosen a password yet.</summary>
    Invited,
    Active,
    Locked,
    Deactivated,
}
