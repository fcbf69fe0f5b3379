using EmploymentNet.Site.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmploymentNet.Site.Features.Desk.Starters;

/// <summary>Takes a half-written question out of the ask form; <see cref="RestoreModel"/> brings it back.</summary>
public sealed class RetireModel(SiteDbContext database, TimeProvider clock) : PageModel
{
    public RedirectResult OnGet(int id) => Redirect(Routes.Starter(id));

    public async Task<IActionResult> OnPost(int id)
    {
        if (await database.AskStarters.FindAsync(id) is not { } starter)
            return NotFound();
        starter.Retire(clock.GetUtcNow().UtcDateTime);
        await database.SaveChangesAsync();
        return Redirect(DeskMessage.With(Routes.Starters, DeskMessage.Saved));
    }
}
