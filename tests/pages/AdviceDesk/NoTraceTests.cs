using System.Text;
using EmploymentNet.PageTests.Desk;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EmploymentNet.PageTests.AdviceDesk;

/// <summary>What must be found nowhere: the raw bytes of every file and all that was logged are searched.</summary>
public sealed class NoTraceTests : IAsyncDisposable
{
    private const string Hetu = "131052-308T";
    private const string OtherSpelling = "131052 - 308 t";
    private const string Secret = "Minua hävettää";

    private readonly ProxiedSite _site = new();

    [Fact]
    public async Task A_personal_identity_code_and_the_text_itself_lie_in_no_file_and_no_log()
    {
        var visitor = _site.VisitorBehind(ProxiedSite.Proxy, "203.0.113.77");
        visitor.DefaultRequestHeaders.Add("User-Agent", "AgentOfTheAsker/1.0");
        visitor.DefaultRequestHeaders.Add("Referer", "https://referrer-of-the-asker.example/");
        var receipt = await Send(visitor, Routes.Ask.Finnish, "form.form", new() { ["text"] = $"{Secret}, tunnukseni on {Hetu}.", ["topic"] = "rights" });
        var phrase = receipt.Text("[data-testid=return-phrase]");
        var thread = await Send(visitor, Routes.OwnQuestion.Finnish, "form.form", new() { ["phrase"] = phrase });
        await visitor.Submit(thread, new Dictionary<string, string> { ["text"] = $"Toisin kirjoitettuna {OtherSpelling}." }, ".thread-form");
        await (await _site.Counsellor()).ClaimAndAnswer(await _site.NewestQuestion(), $"{Secret}? Ei tarvitse. Poista {Hetu}.");

        // An open connection keeps the write-ahead log from being folded away before it is searched.
        await using var scope = _site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SiteDbContext>().Database.OpenConnectionAsync();
        string[] forbidden = [Hetu, OtherSpelling, Secret, phrase, "203.0.113.77", "AgentOfTheAsker", "referrer-of-the-asker"];
        var files = Directory.GetFiles(_site.DataFolder, "*", SearchOption.AllDirectories);

        Assert.Contains(files, file => file.EndsWith("-wal", StringComparison.Ordinal));
        Assert.All(files, file => Assert.All(forbidden, text => Assert.False(Holds(file, text), $"{Path.GetFileName(file)} holds {text}")));
        Assert.All(forbidden, text => Assert.DoesNotContain(text, string.Join('\n', _site.Logs.Lines.Select(line => line.Text)), StringComparison.Ordinal));
        Assert.Contains("[henkilötunnus poistettu]", receipt.Text(".sent-copy .message-text"), StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private static async Task<ReadPage> Send(HttpClient visitor, string path, string form, Dictionary<string, string> typed) =>
        await visitor.Submit(await visitor.Read(path), typed, form);

    private static bool Holds(string file, string text)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0 || bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(text)) >= 0;
    }
}
