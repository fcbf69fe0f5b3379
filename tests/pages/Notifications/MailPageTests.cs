using System.Net;
using EmploymentNet.PageTests.AdviceDesk;
using EmploymentNet.PageTests.Desk;
using EmploymentNet.Site;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Notifications;

namespace EmploymentNet.PageTests.Notifications;

/// <summary>The outbox as administrators see it, on a site without a mail server: everything waits.</summary>
public sealed class MailPageTests : IAsyncDisposable
{
    private readonly SiteHost _site = new();

    [Theory]
    [InlineData(StaffRoles.Counsellor)]
    [InlineData(StaffRoles.Editor)]
    [InlineData(StaffRoles.Lead)]
    public async Task Only_administrators_see_the_post(string role)
    {
        await _site.AnsweredQuietly("anna@example.org");
        var worker = await _site.SignedIn(role);

        foreach (var path in (string[])[Routes.Mail, Routes.MailDiscard(1), Routes.OneMailRetry(1), Routes.MailRetry])
            Assert.NotEqual(Routes.Mail, (await worker.Read(path)).Response.RequestMessage!.RequestUri!.AbsolutePath);
        var page = await worker.Read(Routes.Workspace);
        Assert.Empty(page.Texts($"a[href='{Routes.Mail}']"));
    }

    [Fact]
    public async Task Nobody_sees_the_post_without_signing_in()
    {
        foreach (var path in (string[])[Routes.Mail, Routes.MailDiscard(1), Routes.OneMailRetry(1), Routes.MailRetry])
            Assert.StartsWith(Routes.SignIn, (await _site.Visitor().Read(path)).Response.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_waits_is_shown_with_its_reason_and_without_its_reader()
    {
        await _site.AnsweredQuietly("anna@example.org");
        await _site.Deliver();
        var administrator = await _site.SignedIn(StaffRoles.Administrator);

        var page = await administrator.Read(Routes.Mail);

        Assert.Equal("1", page.Text("[data-testid=waiting]"));
        Assert.Equal(["Tieto vastauksesta kysyjälle", "odottaa", "Postipalvelinta ei ole asetettu.", "1"], page.Texts("tbody td").Take(4));
        Assert.Matches(@"23\.11\.2026 klo 10\.01", page.Texts("tbody td").ElementAt(4));
        Assert.Contains("Mail:Host", page.Text(".notice"), StringComparison.Ordinal);
        Assert.DoesNotContain("anna", page.Source, StringComparison.Ordinal);
        Assert.NotEmpty(page.Texts($"nav a[href='{Routes.Mail}'][aria-current]"));
    }

    [Fact]
    public async Task What_is_sent_is_counted_and_leaves_an_empty_list()
    {
        await using var server = await MailServer.Start();
        await using var site = new MailSite(server);
        await site.AnsweredQuietly("anna@example.org");
        await site.Deliver();

        var page = await (await site.SignedIn(StaffRoles.Administrator)).Read(Routes.Mail);

        Assert.Equal(("0", "1"), (page.Text("[data-testid=waiting]"), page.Text("[data-testid=sent-day]")));
        Assert.Contains("Kaikki viestit ovat lähteneet.", page.Text("main"), StringComparison.Ordinal);
        Assert.Contains($"{MailServer.Host}:{server.Port}", page.Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_refused_goes_again_when_an_administrator_says_so()
    {
        await using var server = await MailServer.Start();
        await using var site = new MailSite(server);
        await server.Behave(Behaviour.Answering(554));
        await site.AnsweredQuietly("anna@example.org");
        await site.AnsweredQuietly("berit@example.org");
        await site.Deliver();
        await server.Behave(Behaviour.Accepting);
        var administrator = await site.SignedIn(StaffRoles.Administrator);
        var before = await administrator.Read(Routes.Mail);

        var after = await administrator.Submit(before, new Dictionary<string, string>(), $"form[action='{Routes.OneMailRetry(1)}']");
        var first = await server.Receives();
        await administrator.Submit(before, new Dictionary<string, string>(), $"form[action='{Routes.MailRetry}']");
        var second = await server.Receives();

        Assert.Equal("2", before.Text("[data-testid=refused]"));
        Assert.Contains("(554)", before.Text("tbody"), StringComparison.Ordinal);
        Assert.Equal("Viestiä yritetään nyt.", after.Text(".notice"));
        Assert.Equal(("anna@example.org", "berit@example.org"), (first.To, second.To));
    }

    [Fact]
    public async Task Discarding_asks_first_and_then_sends_it_to_nobody()
    {
        await _site.AnsweredQuietly("anna@example.org");
        var administrator = await _site.SignedIn(StaffRoles.Administrator);
        var asked = await administrator.Read(Routes.MailDiscard(1));

        var page = await administrator.Submit(asked, new Dictionary<string, string>());
        var again = await administrator.Submit(asked, new Dictionary<string, string>());

        var mail = Assert.Single(await _site.Outbox());
        Assert.NotNull(mail.Disposal);
        Assert.Null(mail.About);
        Assert.Equal("Viesti on hylätty.", page.Text(".notice"));
        Assert.Equal("1", page.Text("[data-testid=discarded]"));
        Assert.StartsWith("Viesti on jo lähtenyt, hylätty", again.Text(".notice"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mail_that_is_just_being_sent_is_left_alone()
    {
        await using var server = await MailServer.Start();
        // Signing in takes no time here, or the postman would come by before the server falls silent.
        await using var site = new MailSite(server) { WritingTime = TimeSpan.Zero };
        await site.AnsweredQuietly("anna@example.org");
        var administrator = await site.SignedIn(StaffRoles.Administrator);
        var page = await administrator.Read(Routes.Mail);
        await server.Behave(Behaviour.Silent);
        var sending = site.Deliver();
        await server.IsCalled();

        var retried = await administrator.Submit(page, new Dictionary<string, string>(), $"form[action='{Routes.OneMailRetry(1)}']");
        site.Clock.Advance(TimeSpan.FromSeconds(61));
        await sending;

        Assert.StartsWith("Viesti on jo lähtenyt", retried.Text(".notice"), StringComparison.Ordinal);
        Assert.Contains("lähtee juuri", retried.Text("tbody"), StringComparison.Ordinal);
        Assert.Equal(1, (await site.Outbox())[0].Tries);
    }

    [Fact]
    public async Task A_number_that_is_no_mails_is_not_found()
    {
        var administrator = await _site.SignedIn(StaffRoles.Administrator);

        Assert.Equal(HttpStatusCode.NotFound, (await administrator.Read(Routes.MailDiscard(99))).Status);
    }

    [Fact]
    public async Task What_was_sent_or_discarded_is_forgotten_after_a_month()
    {
        await _site.AnsweredQuietly("anna@example.org");
        var administrator = await _site.SignedIn(StaffRoles.Administrator);
        await administrator.Press(Routes.MailDiscard(1), Routes.MailDiscard(1));

        _site.Clock.Advance(TimeSpan.FromDays(31));
        await _site.AnsweredQuietly("berit@example.org");
        await _site.With<Outbox>(outbox => outbox.ForgetOld());

        Assert.Equal(2, Assert.Single(await _site.Outbox()).Number);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();
}
