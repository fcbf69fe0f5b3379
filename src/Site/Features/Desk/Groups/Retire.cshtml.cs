using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Groups;

/// <summary>Ends a group: its topics are everybody's from then on. <see cref="RestoreModel"/> brings it back without them.</summary>
public sealed class RetireModel(SiteDbContext database, AuditLog audit, TimeProvider clock) : PageModel
{
    public RedirectResult OnGet(int id) => Redirect(Routes.GroupEditing(id));

    public async Task<IActionResult> OnPost(int id)
    {
        if (await database.ExpertGroups.FindAsync(id) is not { } group)
            return NotFound();
        group.Retire(clock.GetUtcNow().UtcDateTime);
        foreach (var topic in await database.Topics.Where(topic => topic.Group == id).ToListAsync())
            topic.Group = null;
        audit.Add(AuditAct.GroupChanged, User.StaffId());
        await database.SaveChangesAsync();
        return Redirect(DeskMessage.With(Routes.Groups, DeskMessage.Saved));
    }
}
