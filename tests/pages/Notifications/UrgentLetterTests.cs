using EmploymentNet.Core;
using EmploymentNet.PageTests.AdviceDesk;
using EmploymentNet.PageTests.Desk;
using EmploymentNet.Site;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.Extensions.Options;

namespace EmploymentNet.PageTests.Notifications;

public sealed class UrgentLetterTests
{
    private const string Duty = "paivystys@example.org";
    private const string Text = "En jaksa enää elää, olen aivan loppu.";

    [Fact]
    public async Task Whoever_is_on_duty_is_told_the_number_and_the_topic_and_not_a_word_of_the_text()
    {
        await using var server = await MailServer.Start();
        await using var site = new MailSite(server) { Settings = { ["Mail:DutyAddress"] = Duty } };

        var asked = await site.Visitor().Asks(site, SiteLanguage.Finnish, Text);
        var mail = await server.Receives();

        Assert.Equal(($"Kiireellinen kysymys {asked.Number}", Duty), (mail.Subject, mail.To));
        Assert.Contains("Aihe: Oikeudet", mail.Text, StringComparison.Ordinal);
        Assert.Contains($"{MailSettings.PublicUrl}{Routes.Question(asked.Number)}", mail.Text, StringComparison.Ordinal);
        Assert.All((string[])["elää", "loppu", "itsemurh", "vahingoit", asked.Phrase], word => Assert.DoesNotContain(word, mail.Text + mail.Html + mail.Subject, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_message_that_sounds_like_danger_is_told_once_however_often_it_is_sent()
    {
        await using var server = await MailServer.Start();
        await using var site = new MailSite(server) { Settings = { ["Mail:DutyAddress"] = Duty } };
        var visitor = site.Visitor();
        var asked = await visitor.Asks(site, SiteLanguage.Swedish, "Jag orkar inte leva längre.");
        var first = await site.Outbox();

        var thread = await FollowUp(visitor, await visitor.Opens(asked), "Tack, jag väntar på svar.");
        await FollowUp(visitor, thread, "Jag vill dö nu.");
        await FollowUp(visitor, thread, "Jag vill dö nu.");

        Assert.Single(first);
        Assert.Equal(2, (await site.Outbox()).Count);
    }

    [Fact]
    public async Task An_ordinary_question_tells_nobody()
    {
        await using var site = new SiteHost();

        await site.Visitor().Asks(site, SiteLanguage.Finnish, "Mistä löydän kesätyön Oulusta?");

        Assert.Empty(await site.Outbox());
    }

    [Fact]
    public async Task Without_an_address_the_mail_goes_nowhere_and_administrators_and_the_log_say_so()
    {
        await using var server = await MailServer.Start();
        await using var site = new MailSite(server);
        await site.Visitor().Asks(site, SiteLanguage.Finnish, Text);

        await site.Deliver();
        var post = await (await site.SignedIn(StaffRoles.Administrator)).Read(Routes.Mail);

        Assert.Empty(await site.Outbox());
        Assert.Equal(0, server.Unread);
        Assert.Contains("Mail:DutyAddress", post.Text("[data-testid=no-duty]"), StringComparison.Ordinal);
        Assert.Contains(site.Logs.Lines, line => line.Text.Contains("Mail:DutyAddress", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_a_worker_has_lowered_by_then_is_not_told()
    {
        await using var server = await MailServer.Start();
        await using var site = new MailSite(server) { Settings = { ["Mail:DutyAddress"] = Duty } };
        await server.GoDown();
        var asked = await site.Visitor().Asks(site, SiteLanguage.Finnish, Text);
        await (await site.Counsellor()).Press(Routes.Question(asked.Number), Routes.QuestionUrgencyEnd(asked.Number));
        await server.ComeUp();
        site.Clock.Advance(TimeSpan.FromHours(2));

        // The clock woke the postman too, who may have the mail in hand.
        for (var tries = 0; tries < 500 && (await site.Outbox()).Count > 0; tries++)
            await site.Deliver();

        Assert.Equal(0, server.Unread);
        Assert.Empty(await site.Outbox());
    }

    [Fact]
    public async Task An_address_that_cannot_be_one_stops_the_start()
    {
        await using var site = new SiteWithDuty("nobody");

        Assert.Contains("Mail:DutyAddress", Assert.Throws<OptionsValidationException>(() => site.Visitor()).Message, StringComparison.Ordinal);
    }

    private static async Task<ReadPage> FollowUp(HttpClient visitor, ReadPage thread, string text)
    {
        var page = await visitor.Submit(thread, new Dictionary<string, string> { ["text"] = text }, ".thread-form");
        return page.Document.QuerySelector("#checks") is null ? page : await visitor.Submit(page, new Dictionary<string, string>(), ".thread-form");
    }

    private sealed class SiteWithDuty(string address) : SiteHost
    {
        protected override void ConfigureWebHost(Microsoft.AspNetCore.Hosting.IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Mail:DutyAddress", address);
        }
    }
}
