using EmploymentNet.Site.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmploymentNet.Site.Features.Desk.Starters;

public sealed class RestoreModel(SiteDbContext database) : PageModel
{
    public RedirectResult OnGet(int id) => Redirect(Routes.Starter(id));

    public async Task<IActionResult> OnPost(int id)
    {
        if (await database.AskStarters.FindAsync(id) is not { } starter)
            return NotFound();
        starter.Restore();
        await database.SaveChangesAsync();
        return Redirect(DeskMessage.With(Routes.Starters, DeskMessage.Saved));
    }
}
