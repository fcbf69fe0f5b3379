using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmploymentNet.Site.Features.Desk.Topics;

public sealed class RestoreModel(SiteDbContext database, AuditLog audit) : PageModel
{
    public RedirectResult OnGet(string key) => Redirect(Routes.Topic(key));

    public async Task<IActionResult> OnPost(string key)
    {
        if (await database.Topics.FindAsync(key) is not { } topic)
            return NotFound();
        topic.Restore();
        audit.Add(AuditAct.TopicChanged, User.StaffId());
        await database.SaveChangesAsync();
        return Redirect(DeskMessage.With(Routes.Topics, DeskMessage.Saved));
    }
}
