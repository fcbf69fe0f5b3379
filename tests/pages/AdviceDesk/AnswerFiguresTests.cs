using System.Net;
using EmploymentNet.PageTests.Desk;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk.Answers.Figures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EmploymentNet.PageTests.AdviceDesk;

/// <summary>What is counted of those who read answers. Each test has an answer of its own.</summary>
public sealed class AnswerFiguresTests(SiteHost site) : IClassFixture<SiteHost>, IAsyncLifetime
{
    private HttpClient _counsellor = null!;

    private HttpClient Reader => site.Visitor();

    public async Task InitializeAsync() => _counsellor = await site.Counsellor();

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("fi", "Auttaako tämä", "/fi/neuvonta/vastaukset/auttaako-tama", "Kiitos!")]
    [InlineData("sv", "Hjälper det", "/sv/radgivning/svar/hjalper-det", "Tack!")]
    public async Task A_reader_says_that_it_helped_is_thanked_in_the_same_place_and_counts_once(string language, string title, string path, string thanks)
    {
        await _counsellor.Published(site, title, language: language);
        var reader = Reader;
        var page = await reader.Read(path);

        var pressed = await reader.SaysThatItHelped(page);
        await reader.SaysThatItHelped(page);

        Assert.Equal(HttpStatusCode.Redirect, pressed.Status);
        var back = pressed.Response.Headers.Location!.OriginalString;
        Assert.EndsWith("#helped", back, StringComparison.Ordinal);
        var thanked = await reader.Read(back.Split('#')[0]);
        Assert.StartsWith(thanks, thanked.Text("#helped [role=status]"), StringComparison.Ordinal);
        Assert.Null(thanked.Document.QuerySelector("#helped form"));
        Assert.Equal(page.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), thanked.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.False(pressed.Response.Headers.Contains("Set-Cookie"));
        Assert.Equal(1, (await site.FiguresOf(path.Split('/')[^1])).Helped);
    }

    [Fact]
    public async Task Help_is_counted_by_the_day_in_Helsinki()
    {
        await _counsellor.Published(site, "Milloin päivä vaihtuu");
        var page = await Reader.Read("/fi/neuvonta/vastaukset/milloin-paiva-vaihtuu");
        // 22.30 in Universal Time is half past midnight in Helsinki.
        site.Clock.SetUtcNow(site.Clock.GetUtcNow().Date.AddDays(1).AddHours(22.5));

        await Reader.SaysThatItHelped(page);

        await using var scope = site.Services.CreateAsyncScope();
        var figures = await site.FiguresOf("milloin-paiva-vaihtuu");
        var help = await scope.ServiceProvider.GetRequiredService<SiteDbContext>().AnswerHelp.SingleAsync(row => row.Answer == figures.Answer);
        Assert.Equal(DateOnly.FromDateTime(site.Clock.GetUtcNow().UtcDateTime).AddDays(1), help.Day);
        Assert.Equal(1, help.Count);
    }

    [Fact]
    public async Task How_many_it_helped_is_told_once_they_are_five()
    {
        await _counsellor.Published(site, "Montako sai apua");
        const string path = "/fi/neuvonta/vastaukset/montako-sai-apua";

        await site.Figures("montako-sai-apua", reads: 10, helped: 4);
        Assert.DoesNotContain("Auttanut", (await Reader.Read(path)).Text("#helped"), StringComparison.Ordinal);

        await site.Figures("montako-sai-apua", reads: 1, helped: 1);
        Assert.Contains("Auttanut 5 lukijaa", (await Reader.Read(path)).Text("#helped"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_was_not_helped_is_led_to_asking_about_the_topic()
    {
        await _counsellor.Published(site, "Tästä ei ollut apua");

        var page = await Reader.Read("/fi/neuvonta/vastaukset/tasta-ei-ollut-apua");

        Assert.NotNull(page.Document.QuerySelector("#helped a[href='/fi/neuvonta/kysy?aihe=benefits']"));
    }

    [Fact]
    public async Task An_answer_that_is_no_more_takes_no_thanks()
    {
        var question = await _counsellor.Answered(site, "Kauanko tämä on täällä?", "Hetken.");
        await _counsellor.Publish(question, "Hetken täällä");
        var page = await Reader.Read("/fi/neuvonta/vastaukset/hetken-taalla");
        await _counsellor.Withdraw(question);

        Assert.Equal(HttpStatusCode.NotFound, (await Reader.SaysThatItHelped(page)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await FromElsewhere(page)).StatusCode);
    }

    [Fact]
    public async Task Reads_are_counted_by_week_and_a_look_ahead_or_a_thank_you_is_none()
    {
        await _counsellor.Published(site, "Kuinka moni lukee");
        const string path = "/fi/neuvonta/vastaukset/kuinka-moni-lukee";
        await site.WriteReads();
        var before = (await site.FiguresOf("kuinka-moni-lukee")).Reads;

        await Reader.Read(path);
        await Reader.Read($"{path}?lahde=juliste");
        await Reader.Read($"{path}?kiitos=1");
        await Reader.SendAsync(new HttpRequestMessage(HttpMethod.Head, path));
        await Reader.SendAsync(new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Sec-Purpose", "prefetch;prerender" } } });
        await Reader.Read("/fi/neuvonta/vastaukset/ei-ole-olemassa");

        Assert.Equal(before, (await site.FiguresOf("kuinka-moni-lukee")).Reads);
        await site.WriteReads();
        await site.WriteReads();
        var figures = await site.FiguresOf("kuinka-moni-lukee");
        Assert.Equal(before + 2, figures.Reads);
        await using var scope = site.Services.CreateAsyncScope();
        var week = await scope.ServiceProvider.GetRequiredService<SiteDbContext>().AnswerReads.SingleAsync(row => row.Answer == figures.Answer);
        Assert.Equal(DayOfWeek.Monday, week.Week.DayOfWeek);
        Assert.Equal(figures.Reads, week.Count);
    }

    [Fact]
    public async Task What_was_read_before_the_site_stops_is_written()
    {
        await _counsellor.Published(site, "Luettu viime hetkellä");
        await Reader.Read("/fi/neuvonta/vastaukset/luettu-viime-hetkella");

        await site.Services.GetServices<IHostedService>().OfType<LastReads>().Single().StopAsync(CancellationToken.None);

        Assert.Equal(1, (await site.FiguresOf("luettu-viime-hetkella")).Reads);
    }

    [Fact]
    public async Task What_cannot_be_written_now_is_written_later()
    {
        await _counsellor.Published(site, "Levy on täynnä");
        await Reader.Read("/fi/neuvonta/vastaukset/levy-on-taynna");

        await using (var scope = site.Services.CreateAsyncScope())
        {
            var database = scope.ServiceProvider.GetRequiredService<SiteDbContext>();
            await database.Database.ExecuteSqlAsync($"""ALTER TABLE "AnswerReads" RENAME TO "Elsewhere" """);
            await Assert.ThrowsAnyAsync<Exception>(site.WriteReads);
            await database.Database.ExecuteSqlAsync($"""ALTER TABLE "Elsewhere" RENAME TO "AnswerReads" """);
        }

        await site.WriteReads();
        Assert.Equal(1, (await site.FiguresOf("levy-on-taynna")).Reads);
    }

    [Fact]
    public async Task Who_found_the_answer_while_asking_has_read_it_and_was_helped()
    {
        await _counsellor.Published(site, "Mikä on starttiraha ja kuka sitä saa");
        var asker = Reader;
        var form = await asker.Submit(await asker.Read(Routes.Ask.Finnish), new Dictionary<string, string> { ["text"] = "Mikä on starttiraha ja voinko saada sitä?", ["topic"] = "benefits" }, "form.form");
        var button = form.Document.QuerySelector("button[name=helped]")!;

        await asker.PostAsync(button.GetAttribute("formaction"), new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["helped"] = button.GetAttribute("value")!,
            ["ticket"] = form.Document.QuerySelector("input[name=ticket]")!.GetAttribute("value")!,
        }));

        var figures = await site.FiguresOf("mika-on-starttiraha-ja-kuka-sita-saa");
        Assert.Equal((1, 1), (figures.Reads, figures.Helped));
    }

    private Task<HttpResponseMessage> FromElsewhere(ReadPage page) => Reader.SendAsync(new HttpRequestMessage(HttpMethod.Post, $"{page.Path}/auttoi")
    {
        Headers = { { "Sec-Fetch-Site", "cross-site" } },
        Content = new FormUrlEncodedContent([]),
    });
}
