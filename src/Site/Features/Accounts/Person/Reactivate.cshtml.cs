using EmploymentNet.Core.Audit;
using EmploymentNet.Core.Staff;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;
using EmploymentNet.Site.Features.Notifications;
using Microsoft.AspNetCore.Mvc;

namespace EmploymentNet.Site.Features.Accounts.Person;

/// <summary>Lets somebody back in by a new link: neither the old password nor the old second factor counts any more.</summary>
public sealed class ReactivateModel(SiteDbContext database, OneTimeLinks links, RecoveryCodes recoveryCodes, AuditLog audit, OutboxBell bell) : PersonPage
{
    public IssuedLink Issued { get; private set; } = null!;

    public RedirectResult OnGet() => Redirect(Routes.Person(Member.Id));

    public async Task<IActionResult> OnPost()
    {
        if (Member.Deactivation is null)
            return Redirect(Routes.Person(Member.Id));
        Member.Reactivate();
        await recoveryCodes.Drop(Member);
        audit.Add(AuditAct.Reactivated, User.StaffId(), colleague: Member.Id);
        Issued = new IssuedLink(await links.Issue(Member, LinkPurpose.Invitation, User.StaffId()), Member, LinkPurpose.Invitation);
        await database.SaveChangesAsync();
        bell.Ring();
        return Page();
    }
}
