using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmploymentNet.Site.Features.Desk.Macros;

/// <summary>An act on one macro.</summary>
public abstract class ChangePage(SiteDbContext database) : PageModel
{
    public RedirectResult OnGet(int id) => Redirect(Routes.Macro(id));

    public async Task<IActionResult> OnPost(int id)
    {
        if (await database.Macros.FindAsync(id) is not { } macro)
            return NotFound();
        Change(macro);
        await database.SaveChangesAsync();
        return Redirect(DeskMessage.With(Routes.Macros, DeskMessage.Saved));
    }

    protected abstract void Change(Macro macro);
}
