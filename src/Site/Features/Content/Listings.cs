using EmploymentNet.Core.Content;
using EmploymentNet.Core.Content.Types;
using Microsoft.AspNetCore.Http.Extensions;

namespace EmploymentNet.Site.Features.Content;

/// <param name="Items">Those on this page of the listing.</param>
/// <param name="Total">How many there are on all its pages.</param>
public sealed record Listing(IReadOnlyList<ContentPage> Items, int Total, int Number, int Pages, ServiceFilter Filter);

/// <summary>What lies below a section, in the order a reader expects, a page at a time.</summary>
public sealed class Listings(ContentSnapshot content, IHttpContextAccessor accessor)
{
    public const int PageSize = 12;

    private HttpRequest Request => accessor.HttpContext!.Request;

    public Listing Of(ContentPage section)
    {
        var filter = ServiceFilter.Of(Request);
        var all = All(section).Where(page => filter.IsEmpty || filter.Fits(page)).ToList();
        var pages = Math.Max(1, (all.Count + PageSize - 1) / PageSize);
        var number = int.TryParse(QueryNames.Page.In(Request), out var asked) ? Math.Clamp(asked, 1, pages) : 1;
        return new Listing([.. all.Skip((number - 1) * PageSize).Take(PageSize)], all.Count, number, pages, filter);
    }

    public IEnumerable<ContentPage> All(ContentPage section) => section switch
    {
        Blog or Section { Listing: "news" or "publications" } => content.Children(section).OrderByDescending(DateOf),
        Section { Listing: "projects" } => content.Children(section).OfType<Project>().OrderBy(project => project.ProjectStatus == "ended").ThenByDescending(DateOf),
        _ => content.Children(section),
    };

    /// <summary>The newest news and press releases wherever they lie.</summary>
    public IEnumerable<ContentPage> News(string culture) =>
        content.All<ContentPage>(culture).Where(page => page is NewsItem or PressRelease).OrderByDescending(DateOf);

    /// <summary>This address with another page number, filters kept.</summary>
    public string AddressOf(int number)
    {
        var query = new QueryBuilder(Request.Query.Where(pair => pair.Key != QueryNames.Page.Current))
        {
            { QueryNames.Page.Current, number.ToString(System.Globalization.CultureInfo.InvariantCulture) },
        };
        return Request.Path + query.ToQueryString();
    }

    public static DateTime? DateOf(ContentPage page) => page switch
    {
        NewsItem news => news.Date,
        PressRelease release => release.Date,
        BlogPost post => post.Date,
        Publication publication => publication.Date,
        Project project => project.StartDate,
        _ => null,
    };
}
