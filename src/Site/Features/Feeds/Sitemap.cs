using System.Globalization;
using System.Xml.Linq;
using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Content;
using EmploymentNet.Core.Content.Types;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk.Answers;
using EmploymentNet.Site.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Feeds;

/// <summary>Every page a search engine may list, with its other language beside it (sitemaps.org 0.9).</summary>
public sealed class Sitemap(ContentSnapshot content, SiteDbContext database, Shelves shelves, PublicAddress address)
{
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    private static readonly SitePath[] DeskPages = [Routes.Ask, Routes.Answers, Routes.OpeningHours, Routes.Promise, Routes.PublicFigures];

    public async Task<XElement> Write() => new(
        Sitemaps + "urlset",
        new XAttribute(XNamespace.Xmlns + "xhtml", Xhtml),
        Pages().Concat(DeskPages.Concat(await ShelfPages()).SelectMany(InBothLanguages)).Concat(await Answers()));

    private IEnumerable<XElement> Pages() =>
        from language in SiteLanguage.All
        from page in content.All<ContentPage>(language.Culture)
        select Url(page.Path, page.Header.UpdateDate, [.. page.Header.Cultures.Select(other => (CodeOf(other.Key), other.Value))]);

    private IEnumerable<XElement> InBothLanguages(SitePath path) =>
        SiteLanguage.All.Select(language => Url(path.For(language), changed: null, [.. SiteLanguage.All.Select(other => (other.Code, path.For(other)))]));

    private async Task<IEnumerable<SitePath>> ShelfPages() =>
        (await shelves.Topics()).Where(shelf => shelf.Topic!.RetiredUtc is null).Concat(Shelves.Situations).Select(shelf => shelf.Path);

    private async Task<IEnumerable<XElement>> Answers()
    {
        var answers = await database.PublishedAnswers.AsNoTracking().InForce().OrderBy(answer => answer.Id).ToListAsync();
        return answers
            .GroupBy(answer => answer.ThreadId)
            .SelectMany(same => same.Select(answer => Url(
                PathOf(answer), HelsinkiTime.LocalOf(answer.CorrectedUtc ?? answer.PublishedUtc), [.. same.Select(other => (other.Language, PathOf(other)))])));
    }

    private XElement Url(string path, DateTime? changed, IReadOnlyList<(string Language, string Path)> languages) => new(
        Sitemaps + "url",
        new XElement(Sitemaps + "loc", address.Of(path)),
        changed is { } day ? new XElement(Sitemaps + "lastmod", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null,
        languages.Count > 1 ? languages.Select(Alternate) : null);

    private XElement Alternate((string Language, string Path) other) => new(
        Xhtml + "link",
        new XAttribute("rel", "alternate"),
        new XAttribute("hreflang", other.Language),
        new XAttribute("href", address.Of(other.Path)));

    private static string PathOf(PublishedAnswer answer) => Routes.Answer(SiteLanguage.Find(answer.Language)!, answer.Slug);

    private static string CodeOf(string culture) => culture.Split('-')[0];
}
