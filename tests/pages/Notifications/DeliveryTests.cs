using EmploymentNet.Core.Notifications;
using EmploymentNet.PageTests.AdviceDesk;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Hosting;

namespace EmploymentNet.PageTests.Notifications;

/// <summary>A real mail server in all its moods.</summary>
public sealed class DeliveryTests : IAsyncLifetime, IAsyncDisposable
{
    private const string Asker = "anna.kysyja@example.org";

    private MailServer _server = null!;
    private MailSite _site = null!;

    [Theory]
    [InlineData("fi", "Sinulle on uutta luettavaa", "Pyysit viestin, kun sinulle on uutta luettavaa", "/fi/neuvonta/oma-kysymys")]
    [InlineData("sv", "Du har något nytt att läsa", "Läs det när det passar dig, på den här adressen", "/sv/radgivning/min-fraga")]
    public async Task An_answer_is_told_in_the_askers_language_and_says_nothing_of_the_question(string language, string subject, string words, string path)
    {
        var receipt = await _site.Visitor().AskToBeTold(Asker, "Häpeän velkojani, mitä teen?", language);

        await _site.AnswerNewest("Soita velkaneuvontaan.");
        var mail = await _server.Receives();

        Assert.Equal((subject, Asker, MailSettings.From, MailSettings.From), (mail.Subject, mail.To, mail.From, mail.EnvelopeFrom));
        Assert.Contains(words, mail.Text, StringComparison.Ordinal);
        Assert.Contains(words, mail.Html, StringComparison.Ordinal);
        Assert.Contains($"\n{MailSettings.PublicUrl}{path}\n", mail.Text, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"{MailSettings.PublicUrl}{path}\">", mail.Html, StringComparison.Ordinal);
        Assert.Contains($"<html lang=\"{language}\">", mail.Html, StringComparison.Ordinal);
        Assert.All((string[])[receipt.Phrase(), "velka", "Velka", "velko", "Oikeudet", "Rättigheter", "socialCounsellor"], word => Assert.DoesNotContain(word, mail.Text + mail.Html + mail.Subject, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_mail_is_encrypted_signed_in_for_and_wants_no_reply()
    {
        await _site.AnsweredQuietly(Asker);

        await _site.Deliver();
        var mail = await _server.Receives();

        Assert.Equal((true, MailServer.User), (mail.Encrypted, mail.User));
        Assert.Equal([Asker], mail.EnvelopeTo);
        Assert.Null(mail.ReplyTo);
        Assert.Equal("auto-generated", mail.Headers["auto-submitted"]);
        Assert.StartsWith("multipart/alternative", mail.Headers["content-type"], StringComparison.Ordinal);
        Assert.EndsWith("@employmentnet.example>", mail.MessageId, StringComparison.Ordinal);
        Assert.DoesNotContain(mail.Headers.Values, value => value.Contains(Environment.MachineName, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_mail_is_sent_once_and_then_forgets_whom_it_was_about()
    {
        await _site.AnsweredQuietly(Asker);

        await _site.Deliver();
        await _site.Deliver();
        _site.Clock.Advance(TimeSpan.FromDays(3));
        await _site.Deliver();

        var mail = Assert.Single(await _site.Outbox());
        Assert.Equal((null, null, 1), (mail.About, mail.NextTryUtc, mail.Tries));
        await _server.Receives();
        Assert.Equal(0, _server.Unread);
    }

    [Fact]
    public async Task A_mail_waits_for_days_until_the_server_is_back()
    {
        await _server.GoDown();
        await _site.AskThenAnswer(Asker);
        await _site.Logs.Say("Mail 1 is not sent: Unreachable (null), try 1");

        for (var tries = 2; tries <= 50; tries++)
        {
            _site.Clock.Advance(TimeSpan.FromMinutes(75));
            await _site.Logs.Say($"Mail 1 is not sent: Unreachable (null), try {tries}");
        }
        await _server.ComeUp();
        _site.Clock.Advance(TimeSpan.FromMinutes(75));

        Assert.Equal([Asker], (await _server.Receives()).EnvelopeTo);
    }

    [Fact]
    public async Task What_the_server_refuses_for_good_waits_for_a_person_and_holds_nobody_else_up()
    {
        await _server.Behave(Behaviour.Answering(550));
        await _site.AnsweredQuietly(Asker);
        await _site.Deliver();
        await _server.Behave(Behaviour.Accepting);
        await _site.AnsweredQuietly("toinen@example.org");
        _site.Clock.Advance(TimeSpan.FromDays(2));

        await _site.Deliver();

        var refused = (await _site.Outbox())[0];
        Assert.True(refused.IsRefused);
        Assert.Equal((MailProblem.Refused, 550), (refused.Failure!.Problem, refused.Failure.Code));
        Assert.Equal(["toinen@example.org"], (await _server.Receives()).EnvelopeTo);
        Assert.Equal(0, _server.Unread);
    }

    [Fact]
    public async Task What_the_server_puts_off_is_tried_again_a_minute_later()
    {
        await _server.Behave(Behaviour.Answering(451));
        await _site.AskThenAnswer(Asker);
        await _site.Logs.Say("Mail 1 is not sent: PutOff 451, try 1");

        await _server.Behave(Behaviour.Accepting);
        _site.Clock.Advance(TimeSpan.FromSeconds(73));

        Assert.Equal([Asker], (await _server.Receives()).EnvelopeTo);
        await _site.Logs.Say("Mail 1 is sent");
        Assert.Null((await _site.Outbox())[0].Failure);
    }

    [Fact]
    public async Task A_server_that_hangs_keeps_no_visitor_waiting_and_is_given_up_after_a_minute()
    {
        await _server.Behave(Behaviour.Silent);
        await _site.AskThenAnswer(Asker);
        await _server.IsCalled();

        var receipt = await _site.Visitor().AskToBeTold("toinen@example.org");
        await _site.AnswerNewest();
        await _server.Behave(Behaviour.Accepting);
        _site.Clock.Advance(TimeSpan.FromSeconds(61));
        await _site.Logs.Say("Mail 1 is not sent: TimedOut (null), try 1");
        await _site.Logs.Say("Mail 2 is sent");
        _site.Clock.Advance(TimeSpan.FromMinutes(2));

        Assert.Equal(5, receipt.Phrase().Split(' ').Length);
        Assert.Equal(["toinen@example.org", Asker], new[] { await _server.Receives(), await _server.Receives() }.Select(mail => mail.To));
        Assert.Equal(0, _server.Unread);
    }

    [Fact]
    public async Task A_mail_that_was_cut_off_midway_comes_whole_the_next_time()
    {
        await _server.Behave(Behaviour.DroppingMidway);
        await _site.AnsweredQuietly(Asker);
        await _site.Deliver();
        await _server.Behave(Behaviour.Accepting);
        _site.Clock.Advance(TimeSpan.FromMinutes(2));

        await _site.Deliver();

        Assert.Equal([Asker], (await _server.Receives()).EnvelopeTo);
        Assert.Equal(0, _server.Unread);
        Assert.Equal(2, (await _site.Outbox())[0].Tries);
    }

    [Fact]
    public async Task A_mail_that_was_taken_without_a_word_comes_again_under_the_same_id()
    {
        await _server.Behave(Behaviour.DroppingBeforeAnswer);
        await _site.AnsweredQuietly(Asker);
        await _site.Deliver();
        await _server.Behave(Behaviour.Accepting);
        _site.Clock.Advance(TimeSpan.FromMinutes(2));

        await _site.Deliver();

        Assert.Equal((await _server.Receives()).MessageId, (await _server.Receives()).MessageId);
    }

    [Fact]
    public async Task A_site_that_is_started_again_sends_what_waited()
    {
        await _server.GoDown();
        await _site.AnsweredQuietly(Asker);
        await _site.Deliver();
        await _site.Stop();
        await _server.ComeUp();

        await using var again = new MailSite(_server, sameDataAs: _site);
        _ = again.Services;
        again.Clock.Advance(ScheduledWork.Settling);

        Assert.Equal([Asker], (await _server.Receives()).EnvelopeTo);
    }

    [Fact]
    public async Task Two_nodes_share_the_work_and_send_nothing_twice()
    {
        await using var other = new MailSite(_server, sameDataAs: _site);
        for (var number = 0; number < 12; number++)
            await _site.AnsweredQuietly($"asker{number}@example.org");

        await Task.WhenAll(_site.Deliver(), other.Deliver(), _site.Deliver(), other.Deliver());

        // The postmen of both have mails in hand of their own: all twelve are waited for before they are counted.
        var received = new HashSet<string>();
        for (var number = 0; number < 12; number++)
            received.Add((await _server.Receives()).To);
        Assert.Equal(12, received.Count);
        Assert.Equal(0, _server.Unread);
        Assert.All(await _site.Outbox(), mail => Assert.Equal(1, mail.Tries));
    }

    [Fact]
    public async Task What_a_dead_node_had_claimed_is_sent_by_another_once_the_claim_has_run_out()
    {
        await _server.Behave(Behaviour.Silent);
        await _site.AnsweredQuietly(Asker);
        var dying = _site.Deliver();
        await _server.IsCalled();
        await _server.Behave(Behaviour.Accepting);
        await using var other = new MailSite(_server, sameDataAs: _site);

        await other.Deliver();
        var before = _server.Unread;
        other.Clock.Advance(OutboxMail.ClaimTime);
        await other.Deliver();

        Assert.Equal(0, before);
        Assert.Equal([Asker], (await _server.Receives()).EnvelopeTo);
        _site.Clock.Advance(TimeSpan.FromSeconds(61));
        await dying;
        await _site.Logs.Say("Mail 1 took longer than its claim");
        await other.Logs.Say("Mail 1 is sent");
        Assert.NotNull((await _site.Outbox())[0].SentUtc);
    }

    [Theory]
    [InlineData("Mail:Password", "jokin muu", MailProblem.SignIn)]
    [InlineData("Mail:Host", "127.0.0.1", MailProblem.NotSecure)]
    public async Task A_wrong_password_or_certificate_holds_the_mail_back_until_somebody_mends_it(string setting, string value, MailProblem problem)
    {
        await using var wrong = new MailSite(_server, sameDataAs: _site) { Settings = { [setting] = value } };
        await wrong.AnsweredQuietly(Asker);

        await wrong.Deliver();

        var mail = Assert.Single(await wrong.Outbox());
        Assert.True(mail.IsWaiting);
        Assert.Equal(problem, mail.Failure!.Problem);
        Assert.Equal(0, _server.Unread);
    }

    [Fact]
    public async Task A_server_without_encryption_gets_neither_password_nor_mail()
    {
        await _server.Behave(Behaviour.Plain);
        await _server.GoDown();
        await _server.ComeUp();
        await _site.AnsweredQuietly(Asker);

        await _site.Deliver();

        Assert.Equal(MailProblem.NotSecure, (await _site.Outbox())[0].Failure!.Problem);
        Assert.Equal(0, _server.Unread);
    }

    [Fact]
    public async Task A_mail_that_nobody_can_write_waits_and_holds_nobody_else_up()
    {
        await _site.With<SiteDbContext>(database =>
        {
            database.Add(OutboxMail.Write("ofAFeatureThatIsGone", Guid.NewGuid(), _site.Clock.GetUtcNow().UtcDateTime));
            return database.SaveChangesAsync();
        });
        await _site.AnsweredQuietly(Asker);

        await _site.Deliver();

        Assert.Equal(MailProblem.Broken, (await _site.Outbox())[0].Failure!.Problem);
        Assert.Equal([Asker], (await _server.Receives()).EnvelopeTo);
        Assert.Contains("Mail 1 could not be written or packed: InvalidOperationException", _site.Logs.Errors.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_is_read_before_the_mail_left_needs_none()
    {
        await _server.GoDown();
        var receipt = await _site.Visitor().AskToBeTold(Asker);
        await _site.AnswerNewest();
        await _site.Logs.Say("Mail 1 is not sent");

        await _site.Visitor().OpenThread(receipt.Phrase());
        await _server.ComeUp();
        _site.Clock.Advance(TimeSpan.FromMinutes(2));
        await _site.Logs.Say("Mail 1 is not needed any more");

        Assert.Empty(await _site.Outbox());
        Assert.Equal(0, _server.Unread);
    }

    public async Task InitializeAsync()
    {
        _server = await MailServer.Start();
        _site = new MailSite(_server);
    }

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        await _server.DisposeAsync();
    }
}
