using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Privacy;
using EmploymentNet.PageTests.AdviceDesk;
using EmploymentNet.PageTests.Desk;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk;
using EmploymentNet.Site.Features.AdviceDesk.Retention;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EmploymentNet.PageTests.Storage;

/// <summary>
/// Searches the bytes of every file for what was erased: as text, as hash, as key, sealed, and in pieces; in the data folder, in the logs,
/// and in a backup that is older than the erasure, read with the keys of after it.
/// </summary>
public sealed class ErasureProofTests : IAsyncDisposable
{
    private const int Questions = 80;

    private readonly SiteHost _site = new();
    private readonly DirectoryInfo _backup = Directory.CreateTempSubdirectory("employmentnet-");

    [Fact]
    public async Task After_erasing_no_file_no_log_and_no_backup_gives_back_a_word_a_hash_or_a_key()
    {
        // An open connection each keeps the write-ahead logs from being folded away before they are searched.
        await using var open = _site.Services.CreateAsyncScope();
        await open.ServiceProvider.GetRequiredService<SiteDbContext>().Database.OpenConnectionAsync();
        await open.ServiceProvider.GetRequiredService<QuestionKeyDbContext>().Database.OpenConnectionAsync();
        var traces = new List<Traces>();
        for (var number = 0; number < Questions; number++)
            traces.Add(await Ask($"Salaisuus numero {number}, jota kukaan ei saa lukea"));
        var before = new RawFiles(_site.DataFolder);
        await BackUp();

        var erased = Shuffled(traces).Take(Questions / 2).ToList();
        foreach (var trace in erased)
            Assert.True(await _site.Erase(trace.Number));
        await _site.With<ErasureJob>(job => job.Run());

        Assert.All(traces, trace => Assert.All(trace.Stored, bytes => Assert.NotEmpty(before.Holding(bytes))));
        AssertGone(erased, new RawFiles(_site.DataFolder));
        await AssertUnreadable(erased);
        await AssertUntouched(traces.Except(erased));
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        _backup.Delete(recursive: true);
    }

    private static Traces[] Shuffled(List<Traces> traces)
    {
        var order = traces.ToArray();
        new Random(1).Shuffle(order);
        return order;
    }

    private async Task<Traces> Ask(string text)
    {
        await using var scope = _site.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var ticket = Ticket.Issue(services.GetRequiredService<PhraseKeys>().CurrentId, SiteLanguage.Finnish);
        var asking = new Asking(DeskText.Enter(text, "[…]"), "rights", "fi", null, null, null, MayPublish: false, Suspicion: null);
        var (phrase, question) = (await services.GetRequiredService<Threads>().Ask(asking, ticket))!;
        await _site.FollowUp(question.Number, $"{text}, vielä kerran");
        var texts = await services.GetRequiredService<SiteDbContext>().Questions.Where(found => found.Number == question.Number)
            .SelectMany(found => found.Messages).Select(message => new { message.Id, message.Sealed }).ToListAsync();
        var key = (await services.GetRequiredService<QuestionKeys>().Find(question.Id))!;
        var wrapped = (await services.GetRequiredService<QuestionKeyDbContext>().Keys.SingleAsync(found => found.QuestionId == question.Id)).Wrapped;
        return new Traces(
            question.Number, text, phrase.Text, key, [.. texts.Select(message => (message.Id, message.Sealed))],
            [question.TicketHash, question.PhraseHash, wrapped, .. texts.Select(message => message.Sealed)]);
    }

    private Task BackUp() => _site.With<SiteDbContext>(async database =>
    {
        await using var backup = new SqliteConnection($"Data Source={Path.Combine(_backup.FullName, "site.db")};Pooling=False");
        await backup.OpenAsync();
        await database.Database.OpenConnectionAsync();
        ((SqliteConnection)database.Database.GetDbConnection()).BackupDatabase(backup);
    });

    private void AssertGone(IReadOnlyList<Traces> erased, RawFiles files)
    {
        Assert.Contains(Path.Combine("database", "site.db-wal"), files.Names);
        Assert.Contains(Path.Combine("keys", "questions.db-wal"), files.Names);
        Faults.None(
            from trace in erased
            from bytes in trace.Stored.Append(trace.Key.Export())
            from file in files.Holding(Traces.PieceOf(bytes))
            select $"{file} holds bytes of question {trace.Number}");
        Faults.None(
            from trace in erased
            from text in (string[])[trace.Text, trace.Phrase]
            from place in files.Holding(text).Concat(_site.Logs.Lines.Where(line => line.Text.Contains(text, StringComparison.Ordinal)).Select(line => line.Category))
            select $"{place} holds \"{text}\"");
    }

    /// <summary>The backup holds what it held: sealed texts. No key that is left opens any of them.</summary>
    private async Task AssertUnreadable(IReadOnlyList<Traces> erased)
    {
        var backup = new RawFiles(_backup.FullName);
        var ids = await _site.With<QuestionKeyDbContext, List<Guid>>(database => database.Keys.Select(key => key.QuestionId).ToListAsync());
        var left = await _site.With<QuestionKeys, Dictionary<Guid, QuestionKey>>(keys => keys.Find(ids));

        Assert.Equal(Questions - erased.Count, left.Count);
        Assert.All(erased, trace => Assert.All(trace.Sealed, message =>
        {
            Assert.NotEmpty(backup.Holding(message.Box));
            Assert.DoesNotContain(left.Values, key => Opens(key, message));
            Assert.True(Opens(trace.Key, message));
        }));
        Faults.None(erased.SelectMany(trace => backup.Holding(trace.Text).Concat(backup.Holding(trace.Phrase)).Concat(backup.Holding(trace.Key.Export()))));
    }

    private async Task AssertUntouched(IEnumerable<Traces> others)
    {
        var visitor = _site.Visitor();
        foreach (var trace in others)
            Assert.Equal(trace.Text, (await visitor.OpenThread(trace.Phrase)).Text(".thread .message-text"));
    }

    private static bool Opens(QuestionKey key, (Guid Id, byte[] Box) message)
    {
        try
        {
            return key.Open(message.Box, message.Id).Length > 0;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return false;
        }
    }

    /// <param name="Stored">Everything of it that lay on disk before.</param>
    private sealed record Traces(
        int Number, string Text, string Phrase, QuestionKey Key, IReadOnlyList<(Guid Id, byte[] Box)> Sealed, IReadOnlyList<byte[]> Stored)
    {
        /// <summary>Enough of it to be no coincidence; the beginning of what lies in a freed page is the first to be overwritten.</summary>
        public static byte[] PieceOf(byte[] bytes) => bytes[^16..];
    }
}
