using System.Xml.Linq;
using EmploymentNet.Core;
using EmploymentNet.Site.Features.Shared;

namespace EmploymentNet.Site.Features.Feeds;

/// <summary>What machines read: sitemap, robots, and a feed of the newest in each language.</summary>
public static class FeedEndpoints
{
    private static readonly string[] Reads = [HttpMethods.Get, HttpMethods.Head];

    public static IServiceCollection AddFeeds(this IServiceCollection services) => services
        .AddScoped<Sitemap>()
        .AddScoped<NewestFeed>();

    public static void MapFeeds(this IEndpointRouteBuilder app)
    {
        app.MapMethods("/sitemap.xml", Reads, async (Sitemap sitemap) => Xml(await sitemap.Write(), "application/xml"));
        app.MapMethods("/robots.txt", Reads, (PublicAddress address) => $"User-agent: *\nDisallow: {Routes.Workspace}\nSitemap: {address.Of("/sitemap.xml")}\n");
        foreach (var language in SiteLanguage.All)
            app.MapMethods(Routes.Rss.For(language), Reads, async (NewestFeed feed) => Xml(await feed.Write(language), "application/rss+xml"));
    }

    private static IResult Xml(XElement root, string type) =>
        Results.Text($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{root}", $"{type}; charset=utf-8");
}
