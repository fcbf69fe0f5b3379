using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmploymentNet.Site.Features.Notifications;

/// <summary>For the morning after an outage: also what was refused for good gets another try.</summary>
public sealed class RetryAllModel(Outbox outbox, OutboxBell bell) : PageModel
{
    public RedirectResult OnGet() => Redirect(Routes.Mail);

    public async Task<RedirectResult> OnPost()
    {
        await outbox.TryAllNow(refusedToo: true);
        bell.Ring();
        return Redirect(OutboxNotice.On(OutboxNotice.TryingAll));
    }
}
