using System.Globalization;
using System.Xml.Linq;
using EmploymentNet.Core;
using EmploymentNet.Core.Content;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk.Answers;
using EmploymentNet.Site.Features.Content;
using EmploymentNet.Site.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Feeds;

/// <summary>News, press releases and published answers of one language, the newest first (RSS 2.0).</summary>
public sealed class NewestFeed(ContentSnapshot content, SiteDbContext database, Listings listings, PublicAddress address)
{
    private const int Length = 20;

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public async Task<XElement> Write(SiteLanguage language)
    {
        var entries = News(language).Concat(await Answers(language)).OrderByDescending(entry => entry.Utc).Take(Length);
        return new XElement(
            "rss",
            new XAttribute("version", "2.0"),
            new XAttribute(XNamespace.Xmlns + "atom", Atom),
            new XElement(
                "channel",
                new XElement("title", content.Text("Site.Name", language.Culture)),
                new XElement("link", address.Of(Routes.Home.For(language))),
                new XElement("description", content.Text("Site.Tagline", language.Culture)),
                new XElement("language", language.Code),
                Self(language),
                entries.Select(Item)));
    }

    private IEnumerable<Entry> News(SiteLanguage language) => listings.News(language.Culture).Take(Length)
        .Select(page => new Entry(page.Name, page.Path, page.Summary, Listings.DateOf(page)));

    /// <summary>Told by the question: that is what a reader recognises.</summary>
    private Task<List<Entry>> Answers(SiteLanguage language) => database.PublishedAnswers.AsNoTracking().InForceIn(language).Newest().Take(Length)
        .Select(answer => new Entry(answer.Title, Routes.Answer(language, answer.Slug), answer.QuestionText, answer.PublishedUtc))
        .ToListAsync();

    private XElement Self(SiteLanguage language) => new(
        Atom + "link",
        new XAttribute("rel", "self"),
        new XAttribute("href", address.Of(Routes.Rss.For(language))),
        new XAttribute("type", "application/rss+xml"));

    private XElement Item(Entry entry) => new(
        "item",
        new XElement("title", entry.Title),
        new XElement("link", address.Of(entry.Path)),
        new XElement("guid", address.Of(entry.Path)),
        new XElement("description", entry.Description),
        entry.Utc is { } utc ? new XElement("pubDate", utc.ToString("R", CultureInfo.InvariantCulture)) : null);

    /// <param name="Utc">For a page the day alone is known.</param>
    private sealed record Entry(string Title, string Path, string? Description, DateTime? Utc);
}
