using System.Globalization;
using System.Xml.Linq;
using EmploymentNet.Core;
using EmploymentNet.Site.Features.Shared;

namespace EmploymentNet.Site.Features.Feeds;

/// <summary>What a feed is of (RSS 2.0).</summary>
/// <param name="Path">The page that shows the same.</param>
/// <param name="Feed">The feed's own path.</param>
public sealed record RssChannel(string Title, string Description, SiteLanguage Language, string Path, string Feed)
{
    public const string MediaType = "application/rss+xml";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public XElement Write(IEnumerable<RssEntry> entries, PublicAddress address) => new(
        "rss",
        new XAttribute("version", "2.0"),
        new XAttribute(XNamespace.Xmlns + "atom", Atom),
        new XElement(
            "channel",
            new XElement("title", Title),
            new XElement("link", address.Of(Path)),
            new XElement("description", Description),
            new XElement("language", Language.Code),
            new XElement(Atom + "link", new XAttribute("rel", "self"), new XAttribute("href", address.Of(Feed)), new XAttribute("type", MediaType)),
            entries.Select(entry => Item(entry, address))));

    /// <summary>The address is what a reader's program knows an entry by: under a new date it comes up once more, and not twice.</summary>
    private static XElement Item(RssEntry entry, PublicAddress address) => new(
        "item",
        new XElement("title", entry.Title),
        new XElement("link", address.Of(entry.Path)),
        new XElement("guid", address.Of(entry.Path)),
        new XElement("description", entry.Description),
        entry.Utc is { } utc ? new XElement("pubDate", utc.ToString("R", CultureInfo.InvariantCulture)) : null);
}

/// <param name="Utc">For a page the day alone is known.</param>
public sealed record RssEntry(string Title, string Path, string? Description, DateTime? Utc);
