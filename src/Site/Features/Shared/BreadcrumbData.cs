using System.Text.Json;

namespace EmploymentNet.Site.Features.Shared;

/// <summary>The way from below home to a page in schema.org's words, for search engines.</summary>
public sealed class BreadcrumbData(PublicAddress address)
{
    /// <param name="trail">The page itself comes last.</param>
    public string Of(IEnumerable<Crumb> trail) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "BreadcrumbList",
        ["itemListElement"] = trail.Select((crumb, index) => new Dictionary<string, object>
        {
            ["@type"] = "ListItem",
            ["position"] = index + 1,
            ["name"] = crumb.Name,
            ["item"] = address.Of(crumb.Path),
        }),
    });
}
