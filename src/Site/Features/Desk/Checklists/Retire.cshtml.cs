using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Mvc;

namespace EmploymentNet.Site.Features.Desk.Checklists;

/// <summary>Nobody is asked to look at the point any more; <see cref="RestoreModel"/> brings it back.</summary>
public sealed class RetireModel(SiteDbContext database, AuditLog audit, TimeProvider clock) : ChecklistPage(database, audit)
{
    public RedirectResult OnGet(string key, int id) => Redirect(Routes.CheckPoint(key, id));

    public async Task<IActionResult> OnPost(string key, int id)
    {
        if (await FindPoint(key, id) is not { } point)
            return NotFound();
        point.Retire(clock.GetUtcNow().UtcDateTime);
        return await Keep(key);
    }
}
