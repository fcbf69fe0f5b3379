using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmploymentNet.Site.Features.Desk.Groups;

public sealed class RestoreModel(SiteDbContext database, AuditLog audit) : PageModel
{
    public RedirectResult OnGet() => Redirect(Routes.Groups);

    public async Task<IActionResult> OnPost(int id)
    {
        if (await database.ExpertGroups.FindAsync(id) is not { } group)
            return NotFound();
        group.Restore();
        audit.Add(AuditAct.GroupChanged, User.StaffId());
        await database.SaveChangesAsync();
        return Redirect(DeskMessage.With(Routes.GroupEditing(id), DeskMessage.Saved));
    }
}
