using EmploymentNet.Core.Audit;
using EmploymentNet.Core.Staff;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EmploymentNet.PageTests.Accounts;

/// <summary>What happens with accounts, in its own verbs.</summary>
public static class AccountVerbs
{
    public const string GoodPassword = "kolme harakkaa aidalla";

    private static readonly Dictionary<string, string> _typed = [];

    /// <returns>The page that shows the link.</returns>
    public static async Task<ReadPage> Invites(this HttpClient manager, string email, string role = StaffRoles.Counsellor, string name = "Eila Esimerkki", string language = "fi") =>
        await manager.Submit(await manager.Read(Routes.Invitation), new Dictionary<string, string>
        {
            ["Form.Name"] = name,
            ["Form.Email"] = email,
            ["Form.Role"] = role,
            ["Form.Profession"] = "socialCounsellor",
            ["Form.Language"] = language,
        });

    /// <returns>Path of the link that the page shows.</returns>
    public static string ShownLink(this ReadPage page) => new Uri(page.Text("[data-testid=one-time-link]")).PathAndQuery;

    public static async Task<ReadPage> ChoosesPassword(this HttpClient browser, string link, string password = GoodPassword) =>
        await browser.Submit(await browser.Read(link), new Dictionary<string, string> { ["Password"] = password });

    /// <summary>Somebody who has come to work: invited by the administrator, with a password of their own.</summary>
    public static async Task<HttpClient> Newcomer(this SiteHost site, string email, string role = StaffRoles.Counsellor)
    {
        var administrator = await site.SignedIn(StaffRoles.Administrator);
        var browser = site.StaffBrowser();
        await browser.ChoosesPassword((await administrator.Invites(email, role)).ShownLink());
        await browser.GivePassword(email, GoodPassword);
        return browser;
    }

    /// <summary>Sets the second factor up on the page, with an app that scans.</summary>
    /// <returns>The key in the app, and the page that shows the recovery codes.</returns>
    public static async Task<(byte[] Key, ReadPage Page)> SetsUpSecondFactor(this SiteHost site, HttpClient browser, string? password = null)
    {
        var page = await browser.Read(Routes.SecondFactor);
        var key = Base32.Decode(page.Text("[data-testid=shared-key]").Replace(" ", "", StringComparison.Ordinal));
        var typed = new Dictionary<string, string>(_typed) { ["Form.Code"] = site.FreshCode(key) };
        if (password is not null)
            typed["Form.Password"] = password;
        return (key, await browser.Submit(page, typed));
    }

    public static async Task<string> PersonPath(this SiteHost site, string userName)
    {
        var id = (await site.Member(userName)).Id;
        return Routes.Person(id);
    }

    public static async Task<StaffMember> Member(this SiteHost site, string userName)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SiteDbContext>().Users.SingleAsync(user => user.UserName == userName);
    }

    /// <summary>The acts that are on record about a person, oldest first.</summary>
    public static async Task<IReadOnlyList<AuditAct>> ActsAbout(this SiteHost site, string userName)
    {
        var id = (await site.Member(userName)).Id;
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SiteDbContext>().AuditEntries
            .Where(entry => entry.Colleague == id || entry.Staff == id).OrderBy(entry => entry.Id).Select(entry => entry.Act).ToListAsync();
    }

    /// <summary>Presses the button of the form that leads to the path.</summary>
    public static async Task<ReadPage> Presses(this HttpClient browser, string page, string action, Dictionary<string, string>? typed = null) =>
        await browser.Submit(await browser.Read(page), typed ?? _typed, $"main form[action='{action}']");
}
