using EmploymentNet.Site.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmploymentNet.Site.Features.Notifications;

public sealed class RetryModel(SiteDbContext database, Outbox outbox, OutboxBell bell, TimeProvider clock) : PageModel
{
    public RedirectResult OnGet() => Redirect(Routes.Mail);

    public async Task<IActionResult> OnPost(int number)
    {
        if (await database.Outbox.FindAsync(number) is not { } mail)
            return NotFound();
        var isTried = mail.TryNow(clock.GetUtcNow().UtcDateTime) && await outbox.Save();
        bell.Ring();
        return Redirect(OutboxNotice.On(isTried ? OutboxNotice.Trying : OutboxNotice.TooLate));
    }
}
