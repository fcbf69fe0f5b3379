using System.Xml.Linq;
using EmploymentNet.PageTests.Desk;
using EmploymentNet.Site;

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

    private async Task<XElement> Read(string path) => XElement.Parse(await site.Visitor().GetStringAsync(path));

    private async Task<List<string>> Links(string feed) => [.. (await Read(feed)).Descendants("item").Select(item => item.Element("link")!.Value)];

    private async Task<IEnumerable<string>> Sitemap() => (await Read("/sitemap.xml")).Elements().Select(LocationOf);

    private static string LocationOf(XElement url) => url.Elements().Single(element => element.Name.LocalName == "loc").Value;
}
