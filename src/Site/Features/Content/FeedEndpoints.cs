using System.Globalization;
using System.Xml.Linq;
using EmploymentNet.Core;
using EmploymentNet.Core.Content;
using EmploymentNet.Core.Content.Types;
using EmploymentNet.Site.Features.Shared;

namespace EmploymentNet.Site.Features.Content;

/// <summary>What machines read: sitemap, robots, and a feed of the news in each language.</summary>
public static class FeedEndpoints
{
    private const int FeedLength = 20;

    private static readonly string[] Reads = [HttpMethods.Get, HttpMethods.Head];

    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static void MapFeeds(this IEndpointRouteBuilder app)
    {
        app.MapMethods("/sitemap.xml", Reads, (ContentSnapshot content, PublicAddress address) => Xml(Sitemap(content, address), "application/xml"));
        app.MapMethods("/robots.txt", Reads, (PublicAddress address) => $"User-agent: *\nDisallow: {Routes.Workspace}\nSitemap: {address.Of("/sitemap.xml")}\n");
        foreach (var language in SiteLanguage.All)
            app.MapMethods(Routes.Rss.For(language), Reads, (ContentSnapshot content, PublicAddress address, Listings listings) =>
                Xml(Feed(language, content, address, listings), "application/rss+xml"));
    }

    private static XElement Sitemap(ContentSnapshot content, PublicAddress address) => new(Sitemaps + "urlset",
        new XAttribute(XNamespace.Xmlns + "xhtml", Xhtml),
        SiteLanguage.All.SelectMany(language => content.All<ContentPage>(language.Culture)).Select(page => new XElement(Sitemaps + "url",
            new XElement(Sitemaps + "loc", address.Of(page.Path)),
            new XElement(Sitemaps + "lastmod", page.Header.UpdateDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            page.Header.Cultures.Count > 1 ? page.Header.Cultures.Select(other => Alternate(other.Key, address.Of(other.Value))) : null)),
        new[] { Routes.Ask, Routes.Answers }.SelectMany(path => SiteLanguage.All.Select(language => new XElement(Sitemaps + "url",
            new XElement(Sitemaps + "loc", address.Of(path.For(language))),
            SiteLanguage.All.Select(other => Alternate(other.Culture, address.Of(path.For(other))))))));

    private static XElement Alternate(string culture, string href) => new(Xhtml + "link",
        new XAttribute("rel", "alternate"), new XAttribute("hreflang", culture.Split('-')[0]), new XAttribute("href", href));

    private static XElement Feed(SiteLanguage language, ContentSnapshot content, PublicAddress address, Listings listings) => new("rss",
        new XAttribute("version", "2.0"),
        new XAttribute(XNamespace.Xmlns + "atom", Atom),
        new XElement("channel",
            new XElement("title", content.Text("Site.Name", language.Culture)),
            new XElement("link", address.Of(Routes.Home.For(language))),
            new XElement("description", content.Text("Site.Tagline", language.Culture)),
            new XElement("language", language.Code),
            new XElement(Atom + "link", new XAttribute("rel", "self"), new XAttribute("href", address.Of(Routes.Rss.For(language))), new XAttribute("type", "application/rss+xml")),
            listings.News(language.Culture).Take(FeedLength).Select(page => new XElement("item",
                new XElement("title", page.Name),
                new XElement("link", address.Of(page.Path)),
                new XElement("guid", address.Of(page.Path)),
                new XElement("description", page.Summary),
                Listings.DateOf(page) is { } date ? new XElement("pubDate", DateTime.SpecifyKind(date, DateTimeKind.Utc).ToString("R", CultureInfo.InvariantCulture)) : null))));

    private static IResult Xml(XElement root, string type) =>
        Results.Text($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{root}", $"{type}; charset=utf-8");
}
