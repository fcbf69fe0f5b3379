using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmploymentNet.Site.Features.Desk.Placements;

/// <summary>Takes a closed placement into use again, under the code that it has always had.</summary>
public sealed class OpenAgainModel(SiteDbContext database, AuditLog audit, TimeProvider clock) : PageModel
{
    public RedirectResult OnGet(string code) => Redirect(Routes.Placement(code));

    public async Task<IActionResult> OnPost(string code)
    {
        if (await database.Placements.FindAsync(code) is not { } placement)
            return NotFound();
        if (placement.OpenAgain(User.StaffId(), clock.GetUtcNow().UtcDateTime))
            audit.Add(AuditAct.PlacementReopened, User.StaffId());
        await database.SaveChangesAsync();
        return Redirect(DeskMessage.With(Routes.Placement(code), DeskMessage.Saved));
    }
}
