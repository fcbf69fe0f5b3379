using System.Text.Json;
using EmploymentNet.Core;
using EmploymentNet.Core.Content;
using EmploymentNet.Core.Content.Types;
using EmploymentNet.Site.Features.Shared;

namespace EmploymentNet.Site.Features.Content;

/// <summary>Documents in schema.org's words, for search engines. The serialiser's default encoder keeps <c>&lt;/script&gt;</c> out.</summary>
public sealed class StructuredData(ContentSnapshot content, PublicAddress address, BreadcrumbData breadcrumbs)
{
    public IEnumerable<string> Of(ContentPage document, IReadOnlyList<Crumb> trail)
    {
        if (Subject(document) is { } subject)
            yield return Json(subject);
        if (trail.Count > 0)
            yield return breadcrumbs.Of([.. trail, new Crumb(document.Name, document.Path)]);
    }

    private Dictionary<string, object?>? Subject(ContentPage document) => document switch
    {
        Home home => Organisation(content.Text("Site.Name", home.Culture), home),
        Organisation organisation => Organisation(organisation.Name, organisation),
        Service service => Thing("GovernmentService", service, new()
        {
            ["serviceType"] = service.ServiceClass,
            ["provider"] = service.Provider is { } provider ? new Dictionary<string, object?> { ["@type"] = "GovernmentOrganization", ["name"] = provider.Name } : null,
            ["audience"] = service.ForWhom is { } audience ? new Dictionary<string, object?> { ["@type"] = "Audience", ["audienceType"] = audience } : null,
            ["isAccessibleForFree"] = service.CostFree,
        }),
        NewsItem or PressRelease or BlogPost => Thing("NewsArticle", document, new()
        {
            ["headline"] = document.Name,
            ["datePublished"] = Listings.DateOf(document)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            ["inLanguage"] = SiteLanguage.Current.Code,
            ["publisher"] = new Dictionary<string, object?> { ["@type"] = "Organization", ["name"] = content.Text("Site.Name", document.Culture) },
        }),
        _ => null,
    };

    private Dictionary<string, object?> Organisation(string name, ContentPage document) =>
        Thing("Organization", document, new() { ["name"] = name });

    private Dictionary<string, object?> Thing(string type, ContentPage document, Dictionary<string, object?> properties) =>
        new(new Dictionary<string, object?>
        {
            ["@context"] = "https://schema.org",
            ["@type"] = type,
            ["name"] = document.Name,
            ["description"] = document.Summary,
            ["url"] = address.Of(document.Path),
        }.Concat(properties).GroupBy(pair => pair.Key).Select(same => same.Last()));

    private static string Json(Dictionary<string, object?> data) =>
        JsonSerializer.Serialize(data.Where(pair => pair.Value is not null).ToDictionary());
}
