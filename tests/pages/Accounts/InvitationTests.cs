using System.Net;
using EmploymentNet.Core.Audit;
using EmploymentNet.Core.Staff;
using EmploymentNet.Site;
using EmploymentNet.Site.Features.Accounts;

namespace EmploymentNet.PageTests.Accounts;

public sealed class InvitationTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Fact]
    public async Task An_invited_counsellor_chooses_a_password_and_stands_before_the_queue()
    {
        var lead = await site.SignedIn(StaffRoles.Lead);
        var link = (await lead.Invites("eila@example.org", language: "sv")).ShownLink();
        var browser = site.StaffBrowser();

        var chosen = await browser.ChoosesPassword(link);
        var queue = await browser.GivePassword("eila@example.org", AccountVerbs.GoodPassword);

        Assert.Contains("Salasana on nyt käytössä", chosen.Text(".notice.done"), StringComparison.Ordinal);
        Assert.Equal("Frågor", queue.Text("h1"));
        Assert.Equal("Eila Esimerkki, Socialhandledare", queue.Text(".desk-person a"));
        Assert.Equal(
            [AuditAct.Invited, AuditAct.LinkIssued, AuditAct.PasswordChanged, AuditAct.LinkUsed, AuditAct.SignedIn],
            await site.ActsAbout("eila@example.org"));
    }

    [Fact]
    public async Task A_link_opens_once_and_looking_at_it_uses_nothing_up()
    {
        var administrator = await site.SignedIn(StaffRoles.Administrator);
        var link = (await administrator.Invites("kerran@example.org")).ShownLink();
        await site.Visitor().Read(link);

        await site.StaffBrowser().ChoosesPassword(link);
        var again = await site.Visitor().Read(link);

        Assert.Equal(HttpStatusCode.NotFound, again.Status);
        Assert.Equal("Linkki ei toimi", again.Text("h1"));
        Assert.Contains("no-store", (await site.Visitor().Read((await administrator.Invites("toinen@example.org")).ShownLink())).Response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_expires_in_three_days_and_a_new_one_ends_it()
    {
        await using var own = new SiteHost();
        var administrator = await own.SignedIn(StaffRoles.Administrator);
        var first = (await administrator.Invites("myohemmin@example.org")).ShownLink();
        var person = await own.PersonPath("myohemmin@example.org");

        var second = (await administrator.Presses(person, $"{person}/linkki", new() { ["purpose"] = nameof(LinkPurpose.Invitation) })).ShownLink();

        Assert.Equal(HttpStatusCode.NotFound, (await own.Visitor().Read(first)).Status);
        own.Clock.Advance(OneTimeLink.HandedOver - TimeSpan.FromMinutes(10));
        Assert.Equal(HttpStatusCode.OK, (await own.Visitor().Read(second)).Status);
        own.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(HttpStatusCode.NotFound, (await own.Visitor().Read(second)).Status);
    }

    [Fact]
    public async Task The_database_holds_no_link_that_opens()
    {
        var administrator = await site.SignedIn(StaffRoles.Administrator);

        var token = (await administrator.Invites("piilossa@example.org")).ShownLink().Split('/')[^1];

        foreach (var file in Directory.GetFiles(Path.Combine(site.DataFolder, "database")))
            Assert.DoesNotContain(token, System.Text.Encoding.Latin1.GetString(await ReadShared(file)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lyhyt", "vähintään 12 merkkiä")]
    [InlineData("salasana12345", "kokeillaan ensimmäisenä")]
    [InlineData("esimerkki ja harakat", "osa nimestäsi")]
    public async Task A_password_that_will_not_do_is_told_why_and_the_link_stays_open(string password, string why)
    {
        var administrator = await site.SignedIn(StaffRoles.Administrator);
        var link = (await administrator.Invites($"{Guid.NewGuid():N}@example.org")).ShownLink();

        var refused = await site.StaffBrowser().ChoosesPassword(link, password);

        Assert.Contains(why, refused.Text(".field-error"), StringComparison.Ordinal);
        Assert.DoesNotContain(password, refused.Source, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await site.Visitor().Read(link)).Status);
    }

    [Fact]
    public async Task A_lead_invites_counsellors_and_editors_alone()
    {
        var lead = await site.SignedIn(StaffRoles.Lead);

        var offered = (await lead.Read(Routes.Invitation)).Document.QuerySelectorAll("[name='Form.Role'] option").Select(option => option.GetAttribute("value"));
        var refused = await lead.Invites("liikaa@example.org", StaffRoles.Administrator);

        Assert.Equal(["", StaffRoles.Counsellor, StaffRoles.Editor], offered);
        Assert.Equal("Välj en roll.", refused.Text(".error-summary li"));
        Assert.Empty(refused.Texts("[data-testid=one-time-link]"));
    }

    [Fact]
    public async Task What_is_missing_is_told_and_an_address_has_one_account()
    {
        var administrator = await site.SignedIn(StaffRoles.Administrator);
        await administrator.Invites("varattu@example.org");

        var empty = await administrator.Submit(await administrator.Read(Routes.Invitation), new Dictionary<string, string> { ["Form.Email"] = "ei osoite" });
        var taken = await administrator.Invites("Varattu@example.org");

        Assert.Equal(4, empty.Texts(".error-summary li").Count());
        Assert.Equal("ei osoite", empty.Document.QuerySelector("[name='Form.Email']")!.GetAttribute("value"));
        Assert.Equal("Osoitteella on jo tili.", taken.Text(".error-summary li"));
    }

    private static async Task<byte[]> ReadShared(string file)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy);
        return copy.ToArray();
    }
}
