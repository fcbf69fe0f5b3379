using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Queue;

public sealed class RemoveViewModel(SiteDbContext database) : PageModel
{
    public RedirectResult OnGet(int id) => Redirect(Routes.Queue);

    public async Task<RedirectResult> OnPost(int id)
    {
        var staff = User.StaffId();
        await database.QueueViews.Where(view => view.Id == id && view.Staff == staff).ExecuteDeleteAsync();
        return Redirect(DeskMessage.With(Routes.Queue, DeskMessage.ViewRemoved));
    }
}
