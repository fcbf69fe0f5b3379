using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmploymentNet.Site.Features.Accounts.Own;

/// <summary>Signs out every browser of theirs, this one too.</summary>
public sealed class EverywhereModel(SiteDbContext database, SignInManager<StaffMember> signIn, AuditLog audit) : PageModel
{
    public RedirectResult OnGet() => Redirect(Routes.OwnAccount);

    public async Task<RedirectResult> OnPost()
    {
        var member = await database.Own(User);
        member.EndSessions();
        audit.Add(AuditAct.SignedOutEverywhere, member.Id);
        await database.SaveChangesAsync();
        await signIn.SignOutAsync();
        return Redirect(AccountMessage.With(Routes.SignIn, AccountMessage.SignedOutEverywhere));
    }
}
