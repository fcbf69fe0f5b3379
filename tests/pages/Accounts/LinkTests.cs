using System.Net;
using EmploymentNet.Core.Audit;
using EmploymentNet.Core.Staff;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EmploymentNet.PageTests.Accounts;

/// <summary>The links for a forgotten password and a lost telephone, and the mails that carry them.</summary>
public sealed class LinkTests : IAsyncLifetime, IAsyncDisposable
{
    private MailServer _post = null!;
    private MailSite _site = null!;

    public async Task InitializeAsync() => _site = new MailSite(_post = await MailServer.Start());

    [Fact]
    public async Task An_invitation_travels_by_mail_in_the_persons_language_and_says_what_the_page_said()
    {
        var administrator = await _site.SignedIn(StaffRoles.Administrator);

        var shown = (await administrator.Invites("eila@example.org", language: "sv")).ShownLink();
        var mail = await _post.Receives();

        Assert.Equal("eila@example.org", mail.To);
        Assert.Equal("Välkommen till arbetsrummet", mail.Subject);
        Assert.Contains($"{MailSettings.PublicUrl}{shown}", mail.Text, StringComparison.Ordinal);
        Assert.Contains("tre dagar", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asking_for_a_link_says_the_same_of_every_address_and_sends_to_those_that_have_an_account()
    {
        await _site.Newcomer("unohtaja@example.org");
        await _post.Receives();

        var known = await Ask("Unohtaja@example.org");
        var unknown = await Ask("tuntematon@example.org");
        var mail = await _post.Receives();
        var again = await Ask("unohtaja@example.org");

        Assert.Equal(known.Text("main"), unknown.Text("main"));
        Assert.Equal(known.Text("main"), again.Text("main"));
        Assert.Contains("toimii tunnin", mail.Text, StringComparison.Ordinal);
        Assert.Equal(1, await Sent());

        var browser = _site.StaffBrowser();
        await browser.ChoosesPassword(LinkIn(mail), "viisi varista katolla");
        await browser.GivePassword("unohtaja@example.org", "viisi varista katolla");
        Assert.True(await browser.IsSignedIn());
        Assert.False(await Knows("unohtaja@example.org", AccountVerbs.GoodPassword));
    }

    [Fact]
    public async Task A_lost_telephone_is_taken_off_by_link_and_password_together()
    {
        var person = await _site.Newcomer("puhelin@example.org", StaffRoles.Lead);
        await _site.SetsUpSecondFactor(person);
        var administrator = await _site.SignedIn(StaffRoles.Administrator);
        var path = await _site.PersonPath("puhelin@example.org");

        var link = (await administrator.Presses(path, $"{path}/linkki", new() { ["purpose"] = nameof(LinkPurpose.SecondFactor) })).ShownLink();
        var wrong = await _site.StaffBrowser().ChoosesPassword(link, "joku joka löysi linkin");
        await _site.StaffBrowser().ChoosesPassword(link);
        await person.GivePassword("puhelin@example.org", AccountVerbs.GoodPassword);

        Assert.Contains("Salasana ei ole oikein", wrong.Text(".error-summary"), StringComparison.Ordinal);
        Assert.Equal("Kaksivaiheinen kirjautuminen", (await person.Read(Routes.Workspace)).Text("h1"));
        Assert.Contains(AuditAct.SecondFactorOff, await _site.ActsAbout("puhelin@example.org"));
    }

    [Fact]
    public async Task A_link_that_opens_no_more_is_not_sent()
    {
        await _post.GoDown();
        var administrator = await _site.SignedIn(StaffRoles.Administrator);
        await administrator.Invites("hidas@example.org");
        var path = await _site.PersonPath("hidas@example.org");

        var newest = (await administrator.Presses(path, $"{path}/linkki", new() { ["purpose"] = nameof(LinkPurpose.Invitation) })).ShownLink();
        await _post.ComeUp();
        await administrator.Presses(Routes.Mail, Routes.MailRetry);
        var mail = await _post.Receives();

        Assert.Equal(newest, LinkIn(mail));
        Assert.Equal(0, _post.Unread);
    }

    [Fact]
    public async Task Somebody_shut_out_gets_no_link_and_uses_none()
    {
        await _site.Newcomer("poissa@example.org");
        var administrator = await _site.SignedIn(StaffRoles.Administrator);
        var path = await _site.PersonPath("poissa@example.org");
        var link = (await administrator.Presses(path, $"{path}/linkki", new() { ["purpose"] = nameof(LinkPurpose.Password) })).ShownLink();

        await administrator.Presses($"{path}/sulkeminen", $"{path}/sulkeminen");
        await Ask("poissa@example.org");

        Assert.Equal(HttpStatusCode.NotFound, (await _site.Visitor().Read(link)).Status);
        Assert.Equal(0, await Sent());
    }

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        await _post.DisposeAsync();
    }

    private static string LinkIn(ReceivedMail mail) =>
        mail.Text.Split('\n', StringSplitOptions.TrimEntries).Single(line => line.StartsWith(MailSettings.PublicUrl, StringComparison.Ordinal))[MailSettings.PublicUrl.Length..];

    private async Task<ReadPage> Ask(string email)
    {
        var browser = _site.StaffBrowser();
        return await browser.Submit(await browser.Read(Routes.ForgottenPassword), new Dictionary<string, string> { ["Email"] = email });
    }

    private async Task<bool> Knows(string user, string password)
    {
        var browser = _site.StaffBrowser();
        await browser.GivePassword(user, password);
        return await browser.IsSignedIn();
    }

    private async Task<int> Sent()
    {
        await using var scope = _site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SiteDbContext>().OneTimeLinks.CountAsync(link => link.IssuedBy == null);
    }
}
