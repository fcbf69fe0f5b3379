using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace EmploymentNet.Testing;

/// <param name="From">The first page that names it.</param>
/// <param name="Page">Null where the answer is no HTML.</param>
public sealed record Visit(string Path, string From, HttpResponseMessage Response, ReadPage? Page)
{
    public HttpStatusCode Status => Response.StatusCode;

    /// <summary>A page of the public site; the back office and files are visited but judged by their own tests.</summary>
    public bool IsPublicPage => Page is not null && Status == HttpStatusCode.OK && SiteWalk.IsPublic(Path);

    public string Language => Path.Split('/', '?')[1];
}

/// <summary>Visits everything that the public pages link to or load, from both front pages and the sitemap, once each.</summary>
public sealed partial class SiteWalk(HttpClient visitor)
{
    /// <summary>A link that makes ever new links would walk for ever; twice what the site will hold in its first years.</summary>
    private const int Limit = 4000;

    private readonly Dictionary<string, Visit> _visits = [];
    private readonly Queue<(string Path, string From)> _waiting = new([("/fi", ""), ("/sv", "")]);

    public IReadOnlyDictionary<string, Visit> Visits => _visits;

    public IEnumerable<ReadPage> Pages => PublicVisits.Select(visit => visit.Page!);

    public IEnumerable<Visit> PublicVisits => _visits.Values.Where(visit => visit.IsPublicPage);

    public static bool IsPublic(string path) => PublicPath().IsMatch(path);

    /// <summary>Every address on this site that a page links to or loads, as path and fragment.</summary>
    public static IEnumerable<(string Path, string Fragment)> LinksOf(ReadPage page) =>
        from address in Addresses(page.Document)
        let link = new Uri(AddressOf(page), address)
        where link.Scheme == AddressOf(page).Scheme && link.Authority == AddressOf(page).Authority
        select (link.PathAndQuery, link.Fragment.TrimStart('#'));

    public async Task<SiteWalk> Walk()
    {
        await AddSitemap();
        while (_waiting.TryDequeue(out var next))
            if (!_visits.ContainsKey(next.Path))
                await Visit(next.Path, next.From);
        return this;
    }

    private static IEnumerable<string> Addresses(IHtmlDocument document) =>
        from element in document.QuerySelectorAll("[href], [src]")
        select element.GetAttribute("href") ?? element.GetAttribute("src")!;

    private static Uri AddressOf(ReadPage page) => page.Response.RequestMessage!.RequestUri!;

    private async Task Visit(string path, string from)
    {
        if (_visits.Count == Limit)
            throw new InvalidOperationException($"The walk has no end; it came from {from} to {path}.");
        var response = await visitor.GetAsync(path);
        var page = response.Content.Headers.ContentType?.MediaType == "text/html" ? await ReadPage.From(path, response) : null;
        var visit = _visits[path] = new Visit(path, from, response, page);
        if (visit.IsPublicPage)
            foreach (var link in LinksOf(page!))
                _waiting.Enqueue((link.Path, path));
    }

    private async Task AddSitemap()
    {
        using var sitemap = await visitor.GetAsync("/sitemap.xml");
        if (sitemap.IsSuccessStatusCode)
            foreach (Match address in SitemapAddress().Matches(await sitemap.Content.ReadAsStringAsync()))
                _waiting.Enqueue((new Uri(WebUtility.HtmlDecode(address.Groups[1].Value)).PathAndQuery, "/sitemap.xml"));
    }

    [GeneratedRegex("^/(fi|sv)([/?]|$)")]
    private static partial Regex PublicPath();

    [GeneratedRegex("<loc>([^<]+)</loc>")]
    private static partial Regex SitemapAddress();
}
