using System.Xml.Linq;
using EmploymentNet.PageTests.AdviceDesk;
using EmploymentNet.PageTests.Desk;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EmploymentNet.PageTests.Feeds;

public sealed class FeedTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Fact]
    public async Task A_published_answer_is_in_the_sitemap_and_in_the_feed_of_its_language_until_it_is_withdrawn()
    {
        var counsellor = await site.Counsellor();
        var question = await counsellor.Answered(site, "Mitä työpajalla tehdään?", "Harjoitellaan työtä.");
        await counsellor.Publish(question, "Mitä pajalla tehdään?");
        const string address = "http://localhost/fi/neuvonta/vastaukset/mita-pajalla-tehdaan";

        Assert.Contains(address, await Sitemap());
        Assert.Equal(address, (await Links(Routes.Rss.Finnish))[0]);
        Assert.DoesNotContain(address, await Links(Routes.Rss.Swedish));

        await counsellor.Withdraw(question);

        Assert.DoesNotContain(address, await Sitemap());
        Assert.DoesNotContain(address, await Links(Routes.Rss.Finnish));
    }

    [Fact]
    public async Task The_sitemap_names_an_answer_beside_its_translation()
    {
        var counsellor = await site.Counsellor();
        var question = await counsellor.Answered(site, "Mikä on työkokeilu?", "Kokeilet ammattia.");
        await counsellor.Publish(question, "Mikä on työkokeilu?");
        await counsellor.Publish(question, "Vad är arbetsprövning?", "sv");

        var entry = (await Read("/sitemap.xml")).Elements().Single(url => LocationOf(url).EndsWith("/vad-ar-arbetsprovning", StringComparison.Ordinal));

        Assert.Equal(
            ["http://localhost/fi/neuvonta/vastaukset/mika-on-tyokokeilu", "http://localhost/sv/radgivning/svar/vad-ar-arbetsprovning"],
            entry.Elements().Where(element => element.Name.LocalName == "link").Select(link => link.Attribute("href")!.Value));
    }

    [Theory]
    [InlineData("/fi/rss.xml", "fi")]
    [InlineData("/sv/rss.xml", "sv")]
    public async Task A_feed_holds_the_newest_of_its_language_with_title_link_and_date(string path, string language)
    {
        var items = (await Read(path)).Descendants("item").ToList();

        Assert.InRange(items.Count, 5, 20);
        Assert.All(items, item => Assert.StartsWith($"http://localhost/{language}/", item.Element("link")!.Value, StringComparison.Ordinal));
        Assert.All(items, item => Assert.NotEmpty(item.Element("title")!.Value));
        var dates = items.Select(item => DateTimeOffset.Parse(item.Element("pubDate")!.Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(dates.OrderDescending(), dates);
    }

    [Theory]
    [InlineData("/fi/neuvonta/vastaukset", "Lapsen hoito", true)]
    [InlineData("/fi/neuvonta/vastaukset/aihe/perhe-ja-tyo", "Lapsen hoito", true)]
    [InlineData("/fi/neuvonta/vastaukset/elamantilanne/perhevapaalta-toihin", "Lapsen hoito", true)]
    [InlineData("/fi/neuvonta/vastaukset/aihe/nuoret", "Lapsen hoito", false)]
    [InlineData("/sv/radgivning/svar/livssituation/fran-familjeledighet-till-jobb", "Lapsen hoito", false)]
    public async Task Each_list_of_answers_names_its_feed_which_holds_what_the_list_holds(string path, string title, bool isThere)
    {
        await FillOnce();
        var page = await site.Visitor().Read(path);

        var feed = page.Document.QuerySelector($"link[rel=alternate][type='application/rss+xml'][href='{path}/rss.xml']")!.GetAttribute("href")!;
        var channel = (await Read(feed)).Element("channel")!;

        Assert.Equal(isThere, channel.Elements("item").Any(item => item.Element("title")!.Value == title));
        Assert.Equal($"http://localhost{path}", channel.Element("link")!.Value);
        Assert.Equal($"http://localhost{feed}", channel.Element(XName.Get("link", "http://www.w3.org/2005/Atom"))!.Attribute("href")!.Value);
        Assert.All((string[])["title", "description", "language"], name => Assert.NotEmpty(channel.Element(name)!.Value));
        Assert.All(channel.Elements("item"), item => Assert.Equal(item.Element("link")!.Value, item.Element("guid")!.Value));
        Assert.Equal("application/rss+xml", (await site.Visitor().GetAsync(feed)).Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task A_corrected_answer_is_new_again_under_the_same_guid()
    {
        await FillOnce();
        await site.Publish("family", Enumerable.Range(1, 21).Select(number => $"Perheasia {number}"));
        const string feed = "/fi/neuvonta/vastaukset/aihe/perhe-ja-tyo/rss.xml";
        Assert.DoesNotContain(await Links(feed), link => link.EndsWith("/lapsen-hoito", StringComparison.Ordinal));

        await site.Correct("lapsen-hoito", new(2026, 12, 24, 10, 0, 0, DateTimeKind.Utc));

        var item = (await Read(feed)).Descendants("item").First();
        Assert.Equal("http://localhost/fi/neuvonta/vastaukset/lapsen-hoito", item.Element("guid")!.Value);
        Assert.Equal("Thu, 24 Dec 2026 10:00:00 GMT", item.Element("pubDate")!.Value);
    }

    [Fact]
    public async Task The_sitemap_names_every_topic_and_life_situation_in_both_languages()
    {
        var locations = (await Sitemap()).ToList();

        Assert.Equal(10, locations.Count(location => location.Contains(Routes.AnswerTopics.Finnish, StringComparison.Ordinal)));
        Assert.Equal(7, locations.Count(location => location.Contains(Routes.AnswerSituations.Swedish, StringComparison.Ordinal)));
    }

    private async Task FillOnce()
    {
        await using var scope = site.Services.CreateAsyncScope();
        if (!await scope.ServiceProvider.GetRequiredService<SiteDbContext>().PublishedAnswers.AnyAsync(answer => answer.Slug == "lapsen-hoito"))
            await site.Publish("family", ["Lapsen hoito"], situation: "familyLeave");
    }

    private async Task<XElement> Read(string path) => XElement.Parse(await site.Visitor().GetStringAsync(path));

    private async Task<List<string>> Links(string feed) => [.. (await Read(feed)).Descendants("item").Select(item => item.Element("link")!.Value)];

    private async Task<IEnumerable<string>> Sitemap() => (await Read("/sitemap.xml")).Elements().Select(LocationOf);

    private static string LocationOf(XElement url) => url.Elements().Single(element => element.Name.LocalName == "loc").Value;
}
