using System.Xml.Linq;
using EmploymentNet.Core;
using EmploymentNet.Core.Content;
using EmploymentNet.Site.Features.AdviceDesk.Answers;
using EmploymentNet.Site.Features.Content;
using EmploymentNet.Site.Features.Shared;

namespace EmploymentNet.Site.Features.Feeds;

/// <summary>News, press releases and published answers of one language, the newest first.</summary>
public sealed class NewestFeed(ContentSnapshot content, AnswerFeed answers, Listings listings, PublicAddress address)
{
    public async Task<XElement> Write(SiteLanguage language)
    {
        var channel = new RssChannel(
            content.Text("Site.Name", language.Culture), content.Text("Site.Tagline", language.Culture), language, Routes.Home.For(language), Routes.Rss.For(language));
        var entries = News(language).Concat(await answers.Entries(Shelf.All, language)).OrderByDescending(entry => entry.Utc).Take(AnswerFeed.Length);
        return channel.Write(entries, address);
    }

    private IEnumerable<RssEntry> News(SiteLanguage language) => listings.News(language.Culture).Take(AnswerFeed.Length)
        .Select(page => new RssEntry(page.Name, page.Path, page.Summary, Listings.DateOf(page)));
}
