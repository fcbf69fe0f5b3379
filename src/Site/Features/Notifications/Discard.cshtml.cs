using EmploymentNet.Core.Notifications;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmploymentNet.Site.Features.Notifications;

/// <summary>Asks first: what is discarded is told to nobody any more.</summary>
public sealed class DiscardModel(SiteDbContext database, Outbox outbox, TimeProvider clock) : PageModel
{
    public OutboxMail Mail { get; private set; } = null!;

    public async Task<IActionResult> OnGet(int number) => await Find(number) ? Page() : NotFound();

    public async Task<IActionResult> OnPost(int number)
    {
        if (!await Find(number))
            return NotFound();
        var isDiscarded = Mail.Discard(User.StaffId(), clock.GetUtcNow().UtcDateTime) && await outbox.Save();
        return Redirect(OutboxNotice.On(isDiscarded ? OutboxNotice.Discarded : OutboxNotice.TooLate));
    }

    private async Task<bool> Find(int number)
    {
        Mail = (await database.Outbox.FindAsync(number))!;
        return Mail is not null;
    }
}
