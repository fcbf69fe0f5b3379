using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmploymentNet.Site.Features.Desk.Placements;

/// <summary>Nothing is told of by it any more; <see cref="OpenAgainModel"/> takes it into use again.</summary>
public sealed class CloseModel(SiteDbContext database, AuditLog audit, TimeProvider clock) : PageModel
{
    public RedirectResult OnGet(string code) => Redirect(Routes.Placement(code));

    public async Task<IActionResult> OnPost(string code)
    {
        if (await database.Placements.FindAsync(code) is not { } placement)
            return NotFound();
        if (placement.Close(User.StaffId(), clock.GetUtcNow().UtcDateTime))
            audit.Add(AuditAct.PlacementClosed, User.StaffId());
        await database.SaveChangesAsync();
        return Redirect(DeskMessage.With(Routes.Placement(code), DeskMessage.Saved));
    }
}
