using EmploymentNet.JourneyTests.Hosting;

namespace EmploymentNet.JourneyTests.Everywhere;

/// <summary>One page of every template in each language, found by walking the site.</summary>
public sealed class Templates(JourneySite site)
{
    private Task<IReadOnlyList<Template>>? _all;

    public async Task<IEnumerable<Template>> In(string language) =>
        (await (_all ??= Find())).Where(template => template.Path.StartsWith($"/{language}", StringComparison.Ordinal));

    /// <summary>The page with the most in it stands for its template.</summary>
    private async Task<IReadOnlyList<Template>> Find()
    {
        var walk = await new SiteWalk(site.Visitor()).Walk();
        return [.. walk.Pages
            .GroupBy(page => (page.Path[..3], NameOf(page)))
            .Select(pages => pages.MaxBy(page => page.Source.Length)!)
            .Select(page => new Template(NameOf(page), page.Path))];
    }

    private static string NameOf(ReadPage page) => page.Document.Body?.GetAttribute("data-template") ?? page.Path;
}

public sealed record Template(string Name, string Path);
