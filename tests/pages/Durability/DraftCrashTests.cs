using EmploymentNet.PageTests.AdviceDesk;
using EmploymentNet.PageTests.Desk;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;

namespace EmploymentNet.PageTests.Durability;

/// <summary>Kills the site while a counsellor types. The text that was last said to be saved is there afterwards, or a newer one.</summary>
public sealed class DraftCrashTests : IDisposable
{
    private const int Kills = 3;
    private const int MostMilliseconds = 150;

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("employmentnet-");

    [Fact]
    public async Task The_draft_that_was_last_acknowledged_survives_a_kill()
    {
        var (saved, random) = (0, new Random(1));
        for (var kill = 0; kill < Kills; kill++)
        {
            using var site = await SiteProcess.Start(_data.FullName);
            using var counsellor = await SignIn(site);
            var page = kill == 0 ? await AskAndClaim(site, counsellor) : await counsellor.Read(Routes.Question(1));
            Assert.InRange(NumberIn(page), saved, saved + 1);
            saved = await TypeUntilKilled(site, counsellor, page, random.Next(MostMilliseconds));
        }

        using var last = await SiteProcess.Start(_data.FullName);
        using var again = await SignIn(last);
        Assert.True(saved > 0);
        Assert.InRange(NumberIn(await again.Read(Routes.Question(1))), saved, saved + 1);
    }

    public void Dispose() => _data.Delete(recursive: true);

    /// <returns>The number of the text that was acknowledged last.</returns>
    private static async Task<int> TypeUntilKilled(SiteProcess site, HttpClient counsellor, ReadPage page, int milliseconds)
    {
        var saved = NumberIn(page);
        var first = await counsellor.Autosave(page, 1, $"Luonnos {++saved}");
        var kill = Task.Run(async () =>
        {
            // Not to wait for something: the kill must come at a moment that nothing in the site chose.
            await Task.Delay(milliseconds);
            await site.Kill();
        });
        try
        {
            for (var revision = first.Revision(); ;)
            {
                page.Document.QuerySelector("[name='Form.Revision']")!.SetAttribute("value", revision);
                revision = (await counsellor.Autosave(page, 1, $"Luonnos {saved + 1}")).Revision();
                saved++;
            }
        }
        catch (HttpRequestException)
        {
            await kill;
            return saved;
        }
    }

    private static async Task<ReadPage> AskAndClaim(SiteProcess site, HttpClient counsellor)
    {
        await site.Visitor.SendQuestion(await site.Visitor.AskForm(), "Säilyykö luonnos, kun kone kaatuu?");
        return await counsellor.Claim(1);
    }

    private async Task<HttpClient> SignIn(SiteProcess site)
    {
        var password = File.ReadLines(Path.Combine(_data.FullName, DevelopmentStaff.FileName)).First().Split(' ')[1];
        var browser = new HttpClient { BaseAddress = site.Visitor.BaseAddress };
        await browser.Submit(
            await browser.Read(Routes.SignIn), new Dictionary<string, string> { ["Form.UserName"] = "counsellor", ["Form.Password"] = password });
        return browser;
    }

    private static int NumberIn(ReadPage page) =>
        page.Text("textarea").Split(' ') is [_, var number] ? int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) : 0;
}
