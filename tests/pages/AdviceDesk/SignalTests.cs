using System.Text;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk.Signal;
using EmploymentNet.Site.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EmploymentNet.PageTests.AdviceDesk;

public sealed class SignalTests : IAsyncDisposable
{
    private const string Asker = "anna.kysyja@example.org";

    private readonly SiteHost _site = new();

    [Theory]
    [InlineData("fi", "Tarkista sähköpostiosoite")]
    [InlineData("sv", "Kontrollera e-postadressen")]
    public async Task An_address_that_cannot_be_one_is_named_and_everything_typed_is_kept(string language, string told)
    {
        var page = await _site.Visitor().AskToBeTold("anna(at)example", "Mitä teen, kun rahat eivät riitä?", language);

        Assert.StartsWith(told, page.Text("#email-error"), StringComparison.Ordinal);
        Assert.Equal("anna(at)example", page.Document.QuerySelector("#email")!.GetAttribute("value"));
        Assert.Equal("Mitä teen, kun rahat eivät riitä?", page.Text("#text"));
        Assert.Empty(await _site.Signals());
    }

    [Fact]
    public async Task Without_an_address_nothing_is_kept_and_nothing_said()
    {
        var receipt = await _site.Visitor().AskToBeTold(" ");

        Assert.Equal(5, receipt.Phrase().Split(' ').Length);
        Assert.Equal("", receipt.Text("[data-testid=signal]"));
        Assert.Empty(await _site.Signals());
    }

    [Fact]
    public async Task The_receipt_shows_the_address_for_checking_and_the_thread_never_does()
    {
        var receipt = await _site.Visitor().AskToBeTold($"  {Asker} ");

        var thread = await _site.Visitor().OpenThread(receipt.Phrase());

        Assert.Contains(Asker, receipt.Text("[data-testid=signal]"), StringComparison.Ordinal);
        Assert.StartsWith("Lähetämme sinulle sähköpostin", thread.Text(".signal p"), StringComparison.Ordinal);
        Assert.DoesNotContain(Asker, thread.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sending_the_form_again_with_another_address_keeps_the_last_one_alone()
    {
        var visitor = _site.Visitor();
        var form = await visitor.Read(Routes.Ask.Finnish);
        Dictionary<string, string> With(string email) => new() { ["text"] = "Kirjoitin osoitteen väärin.", ["topic"] = "rights", ["email"] = email };

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => visitor.Submit(form, With("anna@exmaple.org"), "form.form")));
        var corrected = await visitor.Submit(form, With(Asker), "form.form");
        var kept = await _site.Signals();
        await visitor.Submit(form, With(""), "form.form");

        Assert.Contains(Asker, corrected.Text("[data-testid=signal]"), StringComparison.Ordinal);
        Assert.Single(kept);
        Assert.Empty(await _site.Signals());
    }

    [Fact]
    public async Task An_address_can_be_given_later_changed_and_taken_back()
    {
        var visitor = _site.Visitor();
        var thread = await visitor.OpenThread((await visitor.AskToBeTold("")).Phrase());

        var wrong = await visitor.Submit(thread, new Dictionary<string, string> { ["email"] = "anna@" }, SignalForm);
        var added = await visitor.Submit(wrong, new Dictionary<string, string> { ["email"] = Asker }, SignalForm);
        var kept = await _site.Signals();
        var removed = await visitor.Submit(added, new Dictionary<string, string>(), RemovalForm);

        Assert.StartsWith("Tarkista sähköpostiosoite", wrong.Text("#email-error"), StringComparison.Ordinal);
        Assert.Equal("anna@", wrong.Document.QuerySelector("#email")!.GetAttribute("value"));
        Assert.Equal("Saat sähköpostin, kun vastaus on luettavissa.", added.Text(".notice.done"));
        Assert.Single(kept);
        Assert.Equal("Sähköpostiosoitteesi on poistettu.", removed.Text(".notice.done"));
        Assert.NotNull(removed.Document.QuerySelector(SignalForm));
        Assert.Empty(await _site.Signals());
    }

    [Fact]
    public async Task Reading_the_answer_erases_the_address_and_a_follow_up_may_give_it_again()
    {
        var visitor = _site.Visitor();
        var phrase = (await visitor.AskToBeTold(Asker)).Phrase();
        await visitor.OpenThread(phrase);
        var waiting = await _site.Signals();
        await _site.AnswerNewest();
        var unread = await _site.Signals();

        var answered = await visitor.OpenThread(phrase);
        var read = await _site.Signals();
        var followedUp = await visitor.Submit(answered, new Dictionary<string, string> { ["text"] = "Entä sitten?" }, ".thread-form");
        await visitor.Submit(followedUp, new Dictionary<string, string> { ["email"] = Asker }, SignalForm);
        await visitor.OpenThread(phrase);

        Assert.Single(waiting);
        Assert.Single(unread);
        Assert.Empty(read);
        Assert.Null(answered.Document.QuerySelector(".signal"));
        Assert.Single(await _site.Signals());
    }

    [Fact]
    public async Task An_answer_that_nobody_reads_for_thirty_days_loses_its_address()
    {
        await _site.AskThenAnswer(Asker);
        _site.Clock.Advance(TimeSpan.FromDays(29));
        await _site.With<SignalRetention>(retention => retention.Run());
        var before = await _site.Signals();

        _site.Clock.Advance(TimeSpan.FromDays(1));
        await _site.With<SignalRetention>(retention => retention.Run());

        Assert.Single(before);
        Assert.Empty(await _site.Signals());
    }

    [Fact]
    public async Task A_question_that_goes_takes_the_address_with_it()
    {
        await _site.Visitor().AskToBeTold(Asker);
        await using var scope = _site.Services.CreateAsyncScope();

        await scope.ServiceProvider.GetRequiredService<SiteDbContext>().Questions.ExecuteDeleteAsync();

        Assert.Empty(await _site.Signals());
    }

    [Fact]
    public async Task The_address_lies_in_no_file_and_no_log_even_when_the_server_repeats_it()
    {
        await using var server = await MailServer.Start();
        await using var site = new MailSite(server);
        await server.Behave(Behaviour.Answering(550));

        await site.AskThenAnswer(Asker);
        await site.Logs.Say("Mail 1 is not sent: Refused 550, try 1");
        var posts = await (await site.SignedIn(Site.Features.Accounts.StaffRoles.Administrator)).Read(Routes.Mail);

        // An open connection keeps the write-ahead log from being folded away before it is searched.
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SiteDbContext>().Database.OpenConnectionAsync();
        var files = Directory.GetFiles(site.DataFolder, "*", SearchOption.AllDirectories);
        Assert.Contains(files, file => file.EndsWith("-wal", StringComparison.Ordinal));
        Assert.DoesNotContain(files, file => Holds(file, Asker) || Holds(file, "anna.kysyja"));
        Assert.DoesNotContain(site.Logs.Lines, line => line.Text.Contains("anna.kysyja", StringComparison.Ordinal));
        Assert.DoesNotContain("anna.kysyja", posts.Source, StringComparison.Ordinal);
        Assert.Single(await site.Signals());
    }

    [Fact]
    public async Task A_site_that_cannot_send_mail_asks_nobody_for_an_address()
    {
        await using var site = new ProductionSite();

        var form = await site.Visitor().Read(Routes.Ask.Finnish);

        Assert.NotNull(form.Document.QuerySelector("#text"));
        Assert.Null(form.Document.QuerySelector("#email"));
    }

    [Fact]
    public async Task The_acts_send_whoever_follows_their_address_to_the_phrase()
    {
        foreach (var path in (SitePath[])[Routes.Signal, Routes.SignalRemoval])
            foreach (var (from, to) in (List<(string, string)>)[(path.Finnish, Routes.OwnQuestion.Finnish), (path.Swedish, Routes.OwnQuestion.Swedish)])
                Assert.Equal(to, (await _site.Visitor().Read(from)).Response.Headers.Location!.OriginalString);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private static string SignalForm => $"form[action='{Routes.Signal.Finnish}']";

    private static string RemovalForm => $"form[action='{Routes.SignalRemoval.Finnish}']";

    private static bool Holds(string file, string text)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0 || bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(text)) >= 0;
    }

    private sealed class ProductionSite() : SiteHost(startsEmpty: true)
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseEnvironment("Production")
                .UseSetting(KeyRing.Certificate, OwnCertificate.WriteTo(DataFolder)).UseSetting(KeyRing.CertificatePassword, OwnCertificate.Password);
        }
    }
}
