using EmploymentNet.Core.Audit;
using EmploymentNet.Core.Staff;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Accounts;

/// <summary>Makes, finds and uses the links that let somebody in once.</summary>
public sealed class OneTimeLinks(SiteDbContext database, LinkKey key, AuditLog audit, TimeProvider clock)
{
    /// <summary>Hands one over: every other link of theirs ends, and the same goes to their address. Saved by whoever asks.</summary>
    /// <returns>Path of the link, to be shown now and never again.</returns>
    public async Task<string> Issue(StaffMember member, LinkPurpose purpose, Guid? by)
    {
        await EndAll(member);
        return Add(member, purpose, by, OneTimeLink.HandedOver);
    }

    /// <summary>Sends one to somebody who asks for it on the sign-in page; what a lead handed over stays open.</summary>
    public async Task Send(StaffMember member)
    {
        var open = await Open(member).Where(link => link.Purpose == LinkPurpose.Password && link.IssuedBy == null).ToListAsync();
        open.ForEach(link => link.End(Now));
        Add(member, LinkPurpose.Password, by: null, OneTimeLink.AskedFor);
    }

    public async Task EndAll(StaffMember member) => (await Open(member).ToListAsync()).ForEach(link => link.End(Now));

    /// <returns>Null where it does not open, for whatever reason.</returns>
    public async Task<(OneTimeLink Link, StaffMember Member)?> Find(string token)
    {
        var hash = LinkKey.Hash(token);
        return await database.OneTimeLinks.SingleOrDefaultAsync(link => link.Hash == hash) is { } link && link.IsOpen(Now)
            && await database.Users.SingleOrDefaultAsync(user => user.Id == link.Staff) is { Deactivation: null } member
            ? (link, member)
            : null;
    }

    /// <summary>Ends the others as well: what they were for is done. Saves.</summary>
    /// <returns>False where somebody else used it in the same moment.</returns>
    public async Task<bool> Use(OneTimeLink link, StaffMember member)
    {
        if (!link.Use(Now))
            return false;
        await EndAll(member);
        audit.Add(AuditAct.LinkUsed, member.Id);
        try
        {
            await database.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private IQueryable<OneTimeLink> Open(StaffMember member) =>
        database.OneTimeLinks.Where(link => link.Staff == member.Id && link.UsedUtc == null && link.EndedUtc == null);

    private string Add(StaffMember member, LinkPurpose purpose, Guid? by, TimeSpan life)
    {
        var id = Guid.NewGuid();
        var token = key.TokenOf(id);
        var link = new OneTimeLink
        {
            Id = id,
            Staff = member.Id,
            Purpose = purpose,
            Hash = LinkKey.Hash(token),
            IssuedBy = by,
            IssuedUtc = Now,
            ExpiresUtc = Now + life,
        };
        database.AddRange(link, LinkLetter.About(link));
        audit.Add(AuditAct.LinkIssued, by, colleague: member.Id);
        return Routes.OneTimeLink(token);
    }
}
