using EmploymentNet.Core.Staff;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Notifications;
using Microsoft.AspNetCore.Mvc;

namespace EmploymentNet.Site.Features.Accounts.Person;

/// <summary>A link for somebody who was invited, forgot the password or lost the telephone.</summary>
public sealed class LinkModel(SiteDbContext database, OneTimeLinks links, OutboxBell bell) : PersonPage
{
    public IssuedLink Issued { get; private set; } = null!;

    public static IEnumerable<LinkPurpose> PurposesFor(PersonPage page)
    {
        if (page.IsSelf || page.Member.Deactivation is not null)
            yield break;
        yield return page.Member.IsActive ? LinkPurpose.Password : LinkPurpose.Invitation;
        if (page.Member.SecondFactor is not null)
            yield return LinkPurpose.SecondFactor;
    }

    public RedirectResult OnGet() => Redirect(Routes.Person(Member.Id));

    public async Task<IActionResult> OnPost(LinkPurpose purpose)
    {
        if (!PurposesFor(this).Contains(purpose))
            return Redirect(Routes.Person(Member.Id));
        Issued = new IssuedLink(await links.Issue(Member, purpose, User.StaffId()), Member, purpose);
        await database.SaveChangesAsync();
        bell.Ring();
        return Page();
    }
}
