using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using EmploymentNet.PageTests.AdviceDesk;
using Xunit.Abstractions;

namespace EmploymentNet.PageTests.Durability;

/// <summary>
/// Kills the site again and again while people ask. Whoever was shown a phrase finds their question, once; who was not finds it whole or
/// not at all, and sends it again.
/// </summary>
public sealed class CrashTests(ITestOutputHelper output) : IDisposable
{
    private const int Lanes = 2;
    private const int AskersAtOnce = 4;

    /// <summary>So many receipts at most, and then so many milliseconds, until the next kill: on a slow machine no less happens before it.</summary>
    private const int MostReceipts = 8;
    private const int MostMilliseconds = 60;

    /// <summary>A start costs seconds; the fifty that were asked for once are run with <c>CRASH_KILLS=50</c>.</summary>
    private static readonly int _kills = Given("CRASH_KILLS") ?? 12;

    private static readonly int _seed = Given("CRASH_SEED") ?? Random.Shared.Next();

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("employmentnet-");

    [Fact]
    public async Task No_acknowledged_question_is_lost_or_doubled_when_the_site_is_killed_again_and_again()
    {
        output.WriteLine($"CRASH_SEED={_seed}");

        var lanes = await Task.WhenAll(Enumerable.Range(0, Lanes).Select(lane => Task.Run(() => AskAndKill(lane))));

        Assert.All(lanes, lane => Assert.Contains(lane, attempt => attempt.Phrase is not null));
        output.WriteLine($"{lanes.Sum(lane => lane.Count)} asked");
    }

    public void Dispose() => _data.Delete(recursive: true);

    private static int? Given(string name) => int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var given) ? given : null;

    private async Task<List<Attempt>> AskAndKill(int lane)
    {
        var (folder, random) = (Path.Combine(_data.FullName, $"{lane}"), new Random(_seed + lane));
        var attempts = new List<Attempt>();
        for (var kill = 0; kill < _kills / Lanes; kill++)
        {
            using var site = await SiteProcess.Start(folder);
            await Retry(attempts.Where(attempt => attempt.Phrase is null && random.Next(2) == 0), site);
            attempts.AddRange(await AskUntilKilled(site, random));
            AssertWhole(folder, attempts);
        }
        using var last = await SiteProcess.Start(folder);
        await AssertEachOnce(attempts, last);
        await last.Kill();
        using var data = new DataCopy(folder);
        Assert.Equal(attempts.Count, data.Count("Questions"));
        return attempts;
    }

    private static async Task Retry(IEnumerable<Attempt> attempts, SiteProcess site)
    {
        foreach (var attempt in attempts.ToList())
            await attempt.Send(site.Visitor);
    }

    private static async Task<IEnumerable<Attempt>> AskUntilKilled(SiteProcess site, Random random)
    {
        var attempts = new ConcurrentQueue<Attempt>();
        using var receipts = new SemaphoreSlim(0);
        using var killed = new CancellationTokenSource();
        var askers = Enumerable.Range(0, AskersAtOnce).Select(_ => Ask(site, attempts, receipts, killed.Token)).ToList();
        for (var left = random.Next(MostReceipts + 1); left > 0; left--)
            Assert.True(await receipts.WaitAsync(SiteProcess.Patience));
        // Not to wait for something: the kill must come at a moment that nothing in the site chose.
        await Task.Delay(random.Next(MostMilliseconds));
        await site.Kill();
        await killed.CancelAsync();
        await Task.WhenAll(askers);
        return attempts;
    }

    private static async Task Ask(SiteProcess site, ConcurrentQueue<Attempt> attempts, SemaphoreSlim receipts, CancellationToken killed)
    {
        while (!killed.IsCancellationRequested)
        {
            try
            {
                var attempt = new Attempt(await site.Visitor.AskForm(), TextOfItsOwn());
                attempts.Enqueue(attempt);
                await attempt.Send(site.Visitor);
                if (attempt.Phrase is not null)
                    receipts.Release();
            }
            catch (HttpRequestException)
            {
                // Killed before it gave out a form; the next look at the token ends this.
                await Task.Yield();
            }
        }
    }

    /// <summary>With nothing in it that would be asked about before sending.</summary>
    private static string TextOfItsOwn() => $"Kaatuuko kone, kun {RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyz", 12)}?";

    /// <summary>What lies on disk after a kill: nothing broken, nothing half, at least what was acknowledged, at most what was sent.</summary>
    private static void AssertWhole(string folder, List<Attempt> attempts)
    {
        using var data = new DataCopy(folder);
        Assert.Equal("ok", data.Ask("PRAGMA integrity_check"));
        Assert.Equal("ok", data.Ask("PRAGMA keys.integrity_check"));
        Assert.Equal(0, data.Count("Questions q WHERE (SELECT COUNT(*) FROM Message m WHERE m.QuestionNumber = q.Number) <> 1"));
        Assert.Equal(0, data.Count("Questions q WHERE q.Id NOT IN (SELECT QuestionId FROM keys.Keys WHERE DestroyedUtc IS NULL)"));
        Assert.InRange(data.Count("Questions"), attempts.Count(attempt => attempt.Phrase is not null), attempts.Count);
    }

    private static async Task AssertEachOnce(List<Attempt> attempts, SiteProcess site)
    {
        foreach (var attempt in attempts)
        {
            await attempt.Send(site.Visitor);
            Assert.Equal(attempt.Phrase, attempt.LatestPhrase);
            Assert.Equal([attempt.Text], (await site.Visitor.OpenThread(attempt.Phrase!)).Texts(".thread .message-text"));
        }
        Assert.Distinct(attempts.Select(attempt => attempt.Phrase));
    }
}
