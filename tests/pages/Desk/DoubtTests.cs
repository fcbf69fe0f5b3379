using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Content.Delivery;
using EmploymentNet.Core.Content.Mapping;
using EmploymentNet.Core.Content.Schema;
using EmploymentNet.Core.Content.Store;
using EmploymentNet.Core.Content.Types;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.ContentDelivery;
using EmploymentNet.Site.Features.Desk.Published;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static EmploymentNet.PageTests.Desk.PublicationVerbs;

namespace EmploymentNet.PageTests.Desk;

/// <summary>What readers and the desk are told of an answer that may no longer hold.</summary>
public sealed class DoubtTests(SiteHost site) : IClassFixture<SiteHost>, IAsyncLifetime
{
    private HttpClient _counsellor = null!;

    private HttpClient Reader => site.Visitor();

    public async Task InitializeAsync() => _counsellor = await site.Counsellor();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Past_its_last_day_an_answer_says_so_is_suggested_to_nobody_and_waits_on_the_board()
    {
        await using var other = new SiteHost();
        var counsellor = await other.Counsellor();
        var question = await counsellor.Answered(other, "Milloin hakuaika päättyy?", "Vastaus.");
        await counsellor.Submit(
            await counsellor.Read(Routes.QuestionPublishing(question)), new Dictionary<string, string> { ["Form.Title"] = "Hakuaika päättyy", ["Form.ValidUntil"] = "2026-11-24" });
        Assert.Contains("Hakuaika päättyy", (await other.Visitor().Read(Routes.Home.Finnish)).Source, StringComparison.Ordinal);

        other.Clock.SetUtcNow(new(2026, 11, 24, 22, 30, 0, TimeSpan.Zero));

        var read = await other.Visitor().Read(Address("hakuaika-paattyy"));
        Assert.Contains("24.11.2026", read.Text(".answer-doubt"), StringComparison.Ordinal);
        Assert.DoesNotContain("Hakuaika päättyy", (await other.Visitor().Read(Routes.Home.Finnish)).Source, StringComparison.Ordinal);
        counsellor = await other.Counsellor();
        var board = await counsellor.Read(Routes.Publications);
        Assert.Contains("Päivä on mennyt", board.Text("[aria-labelledby=doubtful] li"), StringComparison.Ordinal);

        var one = await counsellor.Read(board.Document.QuerySelector("[aria-labelledby=doubtful] a")!.GetAttribute("href")!);
        await counsellor.Submit(one, new Dictionary<string, string> { ["until"] = "2027-01-31" }, "form[action$='/vahvistus']");
        Assert.Empty((await other.Visitor().Read(Address("hakuaika-paattyy"))).Texts(".answer-doubt"));
        Assert.Empty((await counsellor.Read(Routes.Publications)).Texts("[aria-labelledby=doubtful] li"));
    }

    [Fact]
    public async Task A_superseded_answer_sends_its_readers_to_the_newer_one()
    {
        var (older, newer) = (await _counsellor.Published(site, "Vanhempi vastaus"), await _counsellor.Published(site, "Uudempi vastaus"));

        await _counsellor.Acts(older, Routes.PublicationSupersession(older), ("instead", $"https://example.org{Address("uudempi-vastaus")}"));

        var read = await Reader.Read(Address("vanhempi-vastaus"));
        Assert.NotNull(read.Document.QuerySelector($".answer-doubt a[href='{Address("uudempi-vastaus")}']"));
        Assert.Contains("Vanhempi vastaus", (await _counsellor.Read(Routes.Publications)).Texts("[aria-labelledby=doubtful] li a"));
        Assert.NotEqual(older, newer);
    }

    [Fact]
    public async Task Readers_of_a_superseded_answer_come_to_the_last_one_that_is_left_and_else_to_its_topic()
    {
        var (first, second, third) = (await _counsellor.Published(site, "Ketju yksi"), await _counsellor.Published(site, "Ketju kaksi"), await _counsellor.Published(site, "Ketju kolme"));
        await _counsellor.Acts(first, Routes.PublicationSupersession(first), ("instead", Address("ketju-kaksi")));
        await _counsellor.Acts(second, Routes.PublicationSupersession(second), ("instead", Address("ketju-kolme")));

        var circle = await _counsellor.Acts(third, Routes.PublicationSupersession(third), ("instead", Address("ketju-yksi")));
        Assert.StartsWith("Siitä vastauksesta lukija ohjataan takaisin", circle.Text("#instead-error"), StringComparison.Ordinal);
        Assert.NotNull((await Reader.Read(Address("ketju-yksi"))).Document.QuerySelector($".answer-doubt a[href='{Address("ketju-kolme")}']"));

        await _counsellor.Acts(third, Routes.PublicationWithdrawal(third), ("reason", "Wrong"));
        Assert.NotNull((await Reader.Read(Address("ketju-yksi"))).Document.QuerySelector($".answer-doubt a[href='{Address("ketju-kaksi")}']"));
        var bare = await Reader.Read(Address("ketju-kaksi"));
        Assert.Contains("Sen tilalle tullut vastaus on poistettu", bare.Text(".answer-doubt"), StringComparison.Ordinal);
        Assert.NotNull(bare.Document.QuerySelector($".answer-doubt a[href^='{Routes.AnswerTopics.Finnish}/']"));
        Assert.Contains("Sen tilalle tullut vastaus on poistettu", (await _counsellor.Read(Routes.Publication(second))).Text(".notice"), StringComparison.Ordinal);

        var back = await _counsellor.Acts(second, Routes.PublicationWithdrawal(second), ("reason", "Wrong"), ("elsewhere", Address("ketju-yksi")));
        Assert.StartsWith("Siitä vastauksesta lukija ohjataan takaisin", back.Text("#elsewhere-error"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/fi/neuvonta/vastaukset/olematon")]
    [InlineData("/fi/neuvonta/vastaukset/itse-itsensa")]
    [InlineData("/fi/palvelut")]
    public async Task Nothing_but_another_answer_supersedes_one(string address)
    {
        var answer = await site.PublishedAt("itse-itsensa") ?? await _counsellor.Published(site, "Itse itsensä");

        var page = await _counsellor.Acts(answer, Routes.PublicationSupersession(answer), ("instead", address));

        Assert.NotEmpty(page.Text("#instead-error"));
        Assert.Empty((await Reader.Read(Address("itse-itsensa"))).Texts(".answer-doubt"));
    }

    [Theory]
    [InlineData("fi", AnswerDoubt.Superseded, "Tämä vastaus on vanhentunut. Uudempi vastaus:")]
    [InlineData("sv", AnswerDoubt.Superseded, "Det här svaret är föråldrat. Nyare svar:")]
    [InlineData("fi", AnswerDoubt.Expired, "Tämä vastaus on voinut vanhentua. Sen luvattiin")]
    [InlineData("sv", AnswerDoubt.Expired, "Det här svaret kan vara föråldrat. Det lovades")]
    [InlineData("fi", AnswerDoubt.LinksChanged, "Tämä vastaus on voinut vanhentua. Jokin palvelu")]
    [InlineData("sv", AnswerDoubt.LinksChanged, "Det här svaret kan vara föråldrat. En tjänst")]
    public async Task An_answer_in_doubt_says_why_and_keeps_its_sources_and_corrections(string code, AnswerDoubt doubt, string why)
    {
        var language = SiteLanguage.Find(code)!;
        await site.PublishDoubted(doubt, $"Epävarma {doubt}", language);

        var page = await Reader.Read(Routes.Answer(language, UrlSegment.Of($"Epävarma {doubt}")));

        Assert.StartsWith(why, page.Text(".answer-doubt"), StringComparison.Ordinal);
        Assert.Equal(2, page.Texts("[aria-labelledby=sources] li").Count());
        Assert.Single(page.Texts(".answer-corrections li"));
    }

    [Fact]
    public async Task An_answer_whose_service_is_no_longer_what_it_was_is_doubted_until_somebody_has_looked()
    {
        await using var other = new SiteHost();
        var counsellor = await other.Counsellor();
        var question = await counsellor.Answered(other, "Mistä saa harjoitella työtä?", "Vastaus.");
        var service = other.Services.GetRequiredService<PublishedContent>().Snapshot.All<Service>(SiteLanguage.Finnish.Culture).First();
        await counsellor.Submit(
            await counsellor.Read(Routes.QuestionPublishing(question)), new Dictionary<string, string> { ["Form.Title"] = "Linkki muuttuu", ["Form.Links"] = $"{service.Id}" });
        await Watch(other);
        Assert.Empty((await other.Visitor().Read(Address("linkki-muuttuu"))).Texts(".answer-doubt"));

        await Withdraw(other, service.Id);
        await Watch(other);

        Assert.Contains("on muuttunut", (await other.Visitor().Read(Address("linkki-muuttuu"))).Text(".answer-doubt"), StringComparison.Ordinal);
        var board = await counsellor.Read(Routes.Publications);
        Assert.Contains("Yksi sivu on poistunut.", board.Text("[aria-labelledby=doubtful] li"), StringComparison.Ordinal);
        var one = await counsellor.Read(board.Document.QuerySelector("[aria-labelledby=doubtful] a")!.GetAttribute("href")!);
        await counsellor.Submit(one, new Dictionary<string, string>(), "form[action$='/vahvistus']");
        await Watch(other);
        Assert.Empty((await other.Visitor().Read(Address("linkki-muuttuu"))).Texts(".answer-doubt"));
    }

    private static async Task Watch(SiteHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LinkWatch>().Run();
    }

    private static async Task Withdraw(SiteHost host, Guid page)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<SiteDbContext>();
        var stored = await database.Set<StoredContent>().Include(content => content.Publications).SingleAsync(content => content.Key == page);
        foreach (var language in SiteLanguage.All)
            stored.Withdraw(language.Culture, host.Clock.GetUtcNow().UtcDateTime);
        await database.SaveChangesAsync();
        host.Services.GetRequiredService<PublishedContent>().Swap(SnapshotBuilder.Build(
            await database.PublishedPackage(host.Services.GetRequiredService<ContentSchema>()), host.Services.GetRequiredService<DataFolders>().Media, Assert.Fail));
    }
}
