using EmploymentNet.Core.Audit;
using EmploymentNet.Core.Staff;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Accounts;

/// <summary>Gives out recovery codes and takes them in.</summary>
public sealed class RecoveryCodes(SiteDbContext database, IPasswordHasher<StaffMember> hasher, AuditLog audit, TimeProvider clock)
{
    /// <summary>New ones in place of all that were; saved by whoever asks.</summary>
    /// <returns>To be shown now and never again.</returns>
    public async Task<IReadOnlyList<string>> Renew(StaffMember member)
    {
        await Drop(member);
        IReadOnlyList<string> codes = [.. Enumerable.Range(0, RecoveryCode.PerPerson).Select(RecoveryCode.New)];
        database.AddRange(codes.Select((code, number) => new RecoveryCode { Staff = member.Id, Number = number, Hash = hasher.HashPassword(member, code) }));
        audit.Add(AuditAct.RecoveryCodesMade, member.Id);
        return codes;
    }

    public async Task Drop(StaffMember member) =>
        database.RemoveRange(await database.RecoveryCodes.Where(code => code.Staff == member.Id).ToListAsync());

    public Task<int> Left(StaffMember member) => database.RecoveryCodes.CountAsync(code => code.Staff == member.Id && code.UsedUtc == null);

    /// <returns>Whether it was one, and not used before.</returns>
    public async Task<bool> Use(StaffMember member, string? typed)
    {
        if (RecoveryCode.Read(typed) is not var (number, code))
            return false;
        var now = clock.GetUtcNow().UtcDateTime;
        var unused = database.RecoveryCodes.Where(one => one.Staff == member.Id && one.Number == number && one.UsedUtc == null);
        return await unused.AsNoTracking().SingleOrDefaultAsync() is { } kept
            && hasher.VerifyHashedPassword(member, kept.Hash, code) != PasswordVerificationResult.Failed
            && await unused.Where(one => one.Id == kept.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.UsedUtc, now)) == 1;
    }
}
