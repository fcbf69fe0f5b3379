using System.Xml.Linq;
using EmploymentNet.Core;
using EmploymentNet.Site.Features.AdviceDesk.Answers;
using EmploymentNet.Site.Features.Shared;

namespace EmploymentNet.Site.Features.Feeds;

/// <summary>What machines read: sitemap, robots, and feeds in each language: of the newest, and of answers by topic and life situation.</summary>
public static class FeedEndpoints
{
    private static readonly string[] Reads = [HttpMethods.Get, HttpMethods.Head];

    public static IServiceCollection AddFeeds(this IServiceCollection services) => services
        .AddScoped<Sitemap>()
        .AddScoped<NewestFeed>()
        .AddScoped<AnswerFeed>();

    public static void MapFeeds(this IEndpointRouteBuilder app)
    {
        app.MapMethods("/sitemap.xml", Reads, async (Sitemap sitemap) => Xml(await sitemap.Write(), "application/xml"));
        app.MapMethods("/robots.txt", Reads, (PublicAddress address) => $"User-agent: *\nDisallow: {Routes.Workspace}\nSitemap: {address.Of("/sitemap.xml")}\n");
        foreach (var language in SiteLanguage.All)
        {
            app.MapMethods(Routes.Rss.For(language), Reads, async (NewestFeed feed) => Xml(await feed.Write(language), RssChannel.MediaType));
            app.MapMethods(Shelf.All.Feed.For(language), Reads, async (AnswerFeed feed) => Xml(await feed.Write(Shelf.All), RssChannel.MediaType));
            app.MapMethods(FeedBelow(Routes.AnswerTopics, language), Reads, async (string slug, Shelves shelves, AnswerFeed feed) => await Write(await shelves.FindTopic(slug), feed));
            app.MapMethods(FeedBelow(Routes.AnswerSituations, language), Reads, (string slug, AnswerFeed feed) => Write(Shelves.FindSituation(slug), feed));
        }
    }

    private static string FeedBelow(SitePath shelves, SiteLanguage language) => shelves.Below("{slug}").Below(Routes.FeedFile).For(language);

    private static async Task<IResult> Write(Shelf? shelf, AnswerFeed feed) =>
        shelf is null ? Results.NotFound() : Xml(await feed.Write(shelf), RssChannel.MediaType);

    private static IResult Xml(XElement root, string type) =>
        Results.Text($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{root}", $"{type}; charset=utf-8");
}
