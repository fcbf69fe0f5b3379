using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmploymentNet.Site.Features.Desk.CannedAnswers;

/// <summary>An act on one canned answer.</summary>
public abstract class ChangePage(SiteDbContext database) : PageModel
{
    public RedirectResult OnGet(int id) => Redirect(Routes.CannedAnswer(id));

    public async Task<IActionResult> OnPost(int id)
    {
        if (await database.CannedAnswers.FindAsync(id) is not { } canned)
            return NotFound();
        Change(canned);
        await database.SaveChangesAsync();
        return Redirect(DeskMessage.With(Routes.CannedAnswers, DeskMessage.Saved));
    }

    protected abstract void Change(CannedAnswer canned);
}
