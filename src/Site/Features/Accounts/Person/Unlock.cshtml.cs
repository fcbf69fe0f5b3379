using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Mvc;

namespace EmploymentNet.Site.Features.Accounts.Person;

/// <summary>Ends the wait of somebody who failed too often.</summary>
public sealed class UnlockModel(SiteDbContext database, AuditLog audit) : PersonPage
{
    public RedirectResult OnGet() => Redirect(Routes.Person(Member.Id));

    public async Task<RedirectResult> OnPost()
    {
        Member.Unlock();
        audit.Add(AuditAct.Unlocked, User.StaffId(), colleague: Member.Id);
        await database.SaveChangesAsync();
        return Redirect(AccountMessage.With(Routes.Person(Member.Id), AccountMessage.Unlocked));
    }
}
