using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Mvc;

namespace EmploymentNet.Site.Features.Desk.Checklists;

public sealed class RestoreModel(SiteDbContext database, AuditLog audit) : ChecklistPage(database, audit)
{
    public RedirectResult OnGet(string key, int id) => Redirect(Routes.CheckPoint(key, id));

    public async Task<IActionResult> OnPost(string key, int id)
    {
        if (await FindPoint(key, id) is not { } point)
            return NotFound();
        point.Restore();
        return await Keep(key);
    }
}
