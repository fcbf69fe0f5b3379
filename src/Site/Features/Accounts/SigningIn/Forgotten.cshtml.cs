using EmploymentNet.Core.Staff;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Notifications;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Accounts.SigningIn;

/// <summary>Sends a link to an address that has an account, and says and takes the same for one that has none.</summary>
public sealed class ForgottenModel(
    SiteDbContext database, ILookupNormalizer names, OneTimeLinks links, OutboxBell bell, TimeProvider clock, IStringLocalizer<Texts> texts) : PageModel
{
    /// <summary>Nobody's post is filled by pressing a button.</summary>
    private static readonly TimeSpan _pause = TimeSpan.FromMinutes(5);

    [BindProperty]
    public string? Email { get; set; }

    public bool IsSent { get; private set; }

    public void OnGet()
    {
    }

    public async Task OnPost()
    {
        if (string.IsNullOrWhiteSpace(Email))
            ModelState.AddModelError(nameof(Email), texts["Required"]);
        else
            IsSent = await EvenTime.Take(clock, () => Send(names.NormalizeEmail(Email.Trim())), _ => true);
    }

    private async Task<bool> Send(string email)
    {
        var known = await database.Users.SingleOrDefaultAsync(user => user.NormalizedEmail == email);
        if (known is not { IsActive: true } || await WasSentJustNow(known.Id))
            return true;
        await links.Send(known);
        await database.SaveChangesAsync();
        bell.Ring();
        return true;
    }

    private Task<bool> WasSentJustNow(Guid staff)
    {
        var since = clock.GetUtcNow().UtcDateTime - _pause;
        return database.OneTimeLinks.AnyAsync(link =>
            link.Staff == staff && link.Purpose == LinkPurpose.Password && link.IssuedBy == null && link.IssuedUtc > since);
    }
}
