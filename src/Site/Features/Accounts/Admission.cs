using EmploymentNet.Core.Audit;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Core.Staff;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Accounts;

public enum Admittance
{
    Wrong,

    /// <summary>Too many failures; see <see cref="LockOut"/>.</summary>
    Locked,

    /// <summary>The password is right, and a code is to follow.</summary>
    SecondStep,

    Welcome,
}

/// <summary>Decides who is let in. Every try is counted as a failure before it is looked at, so that many at once are no more than many in a row.</summary>
public sealed class Admission(
    SiteDbContext database, ILookupNormalizer names, IPasswordHasher<StaffMember> hasher, Strangers strangers,
    SecondFactorKeys keys, RecoveryCodes recoveryCodes, AuditLog audit, TimeProvider clock)
{
    /// <summary>Takes as long, and counts as much, whether there is such an account or not.</summary>
    public Task<(Admittance Result, StaffMember? Member)> TryPassword(string name, string password) =>
        EvenTime.Take(clock, () => CheckPassword(name, password), tried => tried.Result is Admittance.Wrong or Admittance.Locked);

    /// <param name="member">Whose password was right a moment ago.</param>
    /// <param name="typed">A code of the app, or a recovery code.</param>
    public async Task<Admittance> TryCode(StaffMember member, string? typed)
    {
        if (!await CountTry(member))
            return Admittance.Locked;
        if (await AcceptCode(member, typed))
            return await Welcome(member);
        if (!await recoveryCodes.Use(member, typed))
            return await Fail(member);
        audit.Add(AuditAct.RecoveryCodeUsed, member.Id);
        return await Welcome(member);
    }

    /// <summary>For acts of somebody who is signed in already: a browser left alone changes no account.</summary>
    public async Task<Admittance> ConfirmPassword(StaffMember member, string? password)
    {
        if (!await CountTry(member))
            return Admittance.Locked;
        if (!IsPasswordOf(member, password ?? ""))
            return await Fail(member);
        await ForgetTries(member);
        return Admittance.Welcome;
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private async Task<(Admittance Result, StaffMember? Member)> CheckPassword(string name, string password)
    {
        var normal = names.NormalizeName(name);
        if (await database.Users.SingleOrDefaultAsync(user => user.NormalizedUserName == normal) is not { } member)
            return (await CheckStranger(normal, password), null);
        if (!await CountTry(member))
            return (Admittance.Locked, null);
        if (!IsPasswordOf(member, password))
            return (await Fail(member), null);
        if (member.SecondFactor is null)
            return (await Welcome(member), member);
        await TakeTryBack(member);
        return (Admittance.SecondStep, member);
    }

    private async Task<Admittance> CheckStranger(string name, string password)
    {
        if (!strangers.CountTry(name))
            return Admittance.Locked;
        hasher.VerifyHashedPassword(null!, strangers.Hash, password);
        audit.Add(AuditAct.SignInFailed, null);
        await database.SaveChangesAsync();
        return strangers.IsLocked(name) ? Admittance.Locked : Admittance.Wrong;
    }

    private bool IsPasswordOf(StaffMember member, string password)
    {
        var verdict = hasher.VerifyHashedPassword(member, member.IsActive ? member.PasswordHash! : strangers.Hash, password);
        if (verdict == PasswordVerificationResult.SuccessRehashNeeded)
            member.PasswordHash = hasher.HashPassword(member, password);
        return member.IsActive && verdict != PasswordVerificationResult.Failed;
    }

    /// <summary>The one that is accepted is remembered in the statement that asks whether it is newer: of two at once one is let in.</summary>
    private async Task<bool> AcceptCode(StaffMember member, string? typed) =>
        Totp.FindStep(keys.Open(member.Id, member.SecondFactor!.SealedKey), typed, Now) is { } step
        && await database.Users.Where(user => user.Id == member.Id && user.SecondFactor!.LastStep < step)
            .ExecuteUpdateAsync(set => set.SetProperty(user => user.SecondFactor!.LastStep, step)) == 1;

    /// <summary>The last one that is allowed locks; if it turns out right, it is forgotten.</summary>
    /// <returns>False where the account is locked.</returns>
    private async Task<bool> CountTry(StaffMember member)
    {
        var (now, until) = (Now, Now + LockOut.Time);
        return await database.Users.Where(user => user.Id == member.Id && (user.LockedUntilUtc == null || user.LockedUntilUtc <= now))
            .ExecuteUpdateAsync(set => set
                .SetProperty(user => user.AccessFailedCount, user => user.LockedUntilUtc == null ? user.AccessFailedCount + 1 : 1)
                .SetProperty(user => user.LockedUntilUtc, user => user.LockedUntilUtc == null && user.AccessFailedCount + 1 >= LockOut.Failures ? until : null)) == 1;
    }

    private Task<int> TakeTryBack(StaffMember member) => database.Users.Where(user => user.Id == member.Id)
        .ExecuteUpdateAsync(set => set
            .SetProperty(user => user.AccessFailedCount, user => user.AccessFailedCount - 1)
            .SetProperty(user => user.LockedUntilUtc, (DateTime?)null));

    private Task<int> ForgetTries(StaffMember member) => database.Users.Where(user => user.Id == member.Id)
        .ExecuteUpdateAsync(set => set.SetProperty(user => user.AccessFailedCount, 0).SetProperty(user => user.LockedUntilUtc, (DateTime?)null));

    private async Task<Admittance> Fail(StaffMember member)
    {
        var now = Now;
        var isLocked = await database.Users.AnyAsync(user => user.Id == member.Id && user.LockedUntilUtc > now);
        audit.Add(AuditAct.SignInFailed, null, colleague: member.Id);
        if (isLocked)
            audit.Add(AuditAct.Locked, null, colleague: member.Id);
        await database.SaveChangesAsync();
        return isLocked ? Admittance.Locked : Admittance.Wrong;
    }

    private async Task<Admittance> Welcome(StaffMember member)
    {
        await ForgetTries(member);
        member.LastSignInDay = HelsinkiTime.DayOf(Now);
        audit.Add(AuditAct.SignedIn, member.Id);
        await database.SaveChangesAsync();
        return Admittance.Welcome;
    }
}
