using System.Net;
using EmploymentNet.Core;
using EmploymentNet.PageTests.Desk;
using EmploymentNet.PageTests.Storage;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EmploymentNet.PageTests.AdviceDesk;

/// <summary>
/// Somebody does all that can be done at the desk, from an address that the site knows and counts by. The raw bytes of every file and of a
/// backup, all that was logged and every mail are then searched for what must be found nowhere.
/// </summary>
public sealed class NoTraceTests : IAsyncLifetime, IAsyncDisposable
{
    private const string Proxy = "10.1.2.3";
    private const string Address = "203.0.113.77";
    private const string Hetu = "131052-308T";
    private const string OtherSpelling = "131052 - 308 t";
    private const string Secret = "Minua hävettää";
    private const string Email = "haveliaan.posti@example.org";

    private static readonly string[] _ofTheVisitor = [Proxy, Address, "AgentOfTheAsker", "referrer-of-the-asker", Hetu, OtherSpelling, Secret];

    private readonly DirectoryInfo _backup = Directory.CreateTempSubdirectory("employmentnet-");
    private readonly List<string> _phrases = [];
    private MailServer _mailServer = null!;
    private MailSite _site = null!;
    private HttpClient _visitor = null!;

    public async Task InitializeAsync()
    {
        _mailServer = await MailServer.Start();
        _site = new MailSite(_mailServer) { Settings = { [KnownProxies.Setting] = Proxy } };
        _visitor = _site.VisitorAt(Proxy);
        _visitor.DefaultRequestHeaders.Add("X-Forwarded-For", Address);
        _visitor.DefaultRequestHeaders.Add("User-Agent", "AgentOfTheAsker/1.0");
        _visitor.DefaultRequestHeaders.Add("Referer", "https://referrer-of-the-asker.example/");
    }

    [Fact]
    public async Task Nothing_of_a_visitor_lies_in_data_logs_mails_or_backups_after_all_that_can_be_done_at_the_desk()
    {
        // An open connection each keeps the write-ahead logs from being folded away before they are searched.
        await using var open = _site.Services.CreateAsyncScope();
        await open.ServiceProvider.GetRequiredService<SiteDbContext>().Database.OpenConnectionAsync();
        await open.ServiceProvider.GetRequiredService<QuestionKeyDbContext>().Database.OpenConnectionAsync();

        await LookAround();
        var (receipt, mail) = await AskAndBeAnswered();
        await AskAndDelete();
        await BackUp(open.ServiceProvider);

        Assert.Contains("[henkilötunnus poistettu]", receipt.Source, StringComparison.Ordinal);
        var (data, backup) = (new RawFiles(_site.DataFolder), new RawFiles(_backup.FullName));
        Assert.Contains(data.Names, file => file.EndsWith("-wal", StringComparison.Ordinal));
        Faults.None(
            from text in _ofTheVisitor.Concat(_phrases).Append(Email)
            from file in data.Holding(text).Concat(backup.Holding(text)).Concat(LogsHolding(text))
            select $"{file} holds {text}");
        Faults.None(
            from text in _ofTheVisitor.Concat(_phrases)
            where $"{mail}{string.Concat(mail.Headers)}".Contains(text, StringComparison.OrdinalIgnoreCase)
            select $"A mail holds {text}");
    }

    public async ValueTask DisposeAsync()
    {
        _visitor.Dispose();
        await _site.DisposeAsync();
        await _mailServer.DisposeAsync();
        _backup.Delete(recursive: true);
    }

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    private async Task LookAround()
    {
        foreach (var path in (string[])["/", "/fi", "/sv", "/fi/palvelut", Routes.Answers.Finnish, "/fi/eioleolemassa", Routes.Workspace])
            await _visitor.GetAsync($"{path}?q={Uri.EscapeDataString(Secret)}");
        await _visitor.Submit(await _visitor.Read("/fi/palvelut"), Texts(("text", $"{Secret} {Hetu}")), ".ask-band form");
        await _visitor.PostAsync(Routes.AskChecks.Finnish, new FormUrlEncodedContent(Texts(("text", $"{Secret} {Hetu}"))));
        await _visitor.PostAsync(Routes.OwnQuestion.Finnish, new FormUrlEncodedContent(Texts(("phrase", Secret))));
    }

    private async Task<(ReadPage Receipt, ReceivedMail Mail)> AskAndBeAnswered()
    {
        var (receipt, asked) = await Ask($"{Secret}, tunnukseni on {Hetu}.", ("email", Email), ("publish", "true"));
        await _visitor.Submit(await _visitor.Opens(asked), Texts(("text", $"Toisin kirjoitettuna {OtherSpelling}.")), ".thread-form");
        var counsellor = await _site.Counsellor();
        await counsellor.ClaimAndAnswer(asked.Number, $"{Secret}? Ei tarvitse. Poista {Hetu}.");
        // The address goes with the first look at the answer, so the mail about it comes before.
        var mail = await _mailServer.Receives();
        var form = await counsellor.Read(Routes.QuestionPublishing(asked.Number));
        var draft = await counsellor.Submit(
            form, Texts(("Form.Title", "Pitääkö hävetä?"), ("Form.Question", $"Hävettää. {Hetu}"), ("Form.Answer", Secret)), to: Routes.QuestionEdition(asked.Number));
        await counsellor.Submit(draft, Texts(("Form.Answer", "Ei pidä.")));
        Assert.Equal(HttpStatusCode.OK, (await _visitor.Read("/fi/neuvonta/vastaukset/pitaako-haveta")).Status);
        await _visitor.Does(asked, Routes.OwnRating, ("verdict", "Helped"));
        await _visitor.Sends(asked, Routes.OwnCopy);
        await _visitor.Does(asked, Routes.OwnObjection);
        return (receipt, mail);
    }

    private async Task AskAndDelete()
    {
        var (_, asked) = await Ask($"{Secret}, ja poistan tämän kohta. {Hetu}", ("email", Email), ("website", "https://example.org"));
        await _visitor.Sends(asked, Routes.OwnDeletion, ("confirmed", "true"));
        Assert.NotNull(await _site.ErasureOf(asked.Number));
    }

    private async Task<(ReadPage Receipt, Asked Asked)> Ask(string text, params (string, string)[] more)
    {
        var sent = await _visitor.Submit(await _visitor.AskForm(), Texts([("text", text), ("topic", "rights"), .. more]), "form.form");
        if (sent.Phrase().Length == 0)
            sent = await _visitor.Submit(sent, Texts(), "form.form");
        _phrases.Add(sent.Phrase());
        Assert.NotEmpty(sent.Phrase());
        return (sent, new Asked(SiteLanguage.Finnish, sent.Phrase(), await _site.NewestQuestion()));
    }

    private async Task BackUp(IServiceProvider services)
    {
        foreach (var database in (DbContext[])[services.GetRequiredService<SiteDbContext>(), services.GetRequiredService<QuestionKeyDbContext>()])
            await database.Database.ExecuteSqlAsync($"VACUUM INTO {Path.Combine(_backup.FullName, $"{database.GetType().Name}.db")}");
    }

    private IEnumerable<string> LogsHolding(string text) =>
        _site.Logs.Lines.Where(line => line.Text.Contains(text, StringComparison.OrdinalIgnoreCase)).Select(line => $"The log of {line.Category}");

    private static Dictionary<string, string> Texts(params (string Name, string Text)[] fields) => fields.ToDictionary(field => field.Name, field => field.Text);
}
