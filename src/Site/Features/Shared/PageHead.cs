using EmploymentNet.Core;

namespace EmploymentNet.Site.Features.Shared;

/// <summary>What a page tells the layout about itself; one per request.</summary>
public sealed class PageHead
{
    public string Title { get; set; } = "";

    /// <summary>What the page is called in menus and breadcrumbs, where that is shorter than its title.</summary>
    public string? Name { get; set; }

    public string? Description { get; set; }

    /// <summary>The page's address in each language it exists in; empty for a page that search engines should not list.</summary>
    public IReadOnlyDictionary<SiteLanguage, string> Addresses { get; set; } = new Dictionary<SiteLanguage, string>();

    /// <summary>Where the language switch leads when the page has no address in the other language.</summary>
    public string? NearestInOtherLanguage { get; set; }

    /// <summary>Where the language switch leads when it carries along what no address says that others are given.</summary>
    public SitePath? Switch { get; set; }

    /// <summary>From the page below home down to the parent.</summary>
    public IReadOnlyList<Crumb> Trail { get; set; } = [];

    /// <summary>Open Graph's word for the page.</summary>
    public string Kind { get; set; } = "website";

    /// <summary>What tells pages of one make from those of another, for tests that look at one of each; the page's own name where nothing is set.</summary>
    public string? Template { get; set; }

    /// <summary>The ask box ends every page but the ones that are the desk's own forms.</summary>
    public bool HasAskBox { get; set; } = true;

    /// <summary>A page that somebody may have to leave before another sees what it is about.</summary>
    public bool HasQuickExit { get; set; }

    public bool IsIndexed { get; set; } = true;

    /// <summary>Besides that of the whole site.</summary>
    public IList<Feed> Feeds { get; } = [];

    public IList<string> StructuredData { get; } = [];

    public PageHead At(SitePath path, string title)
    {
        Title = title;
        Addresses = SiteLanguage.All.ToDictionary(language => language, path.For);
        return this;
    }

    public string SwitchTo(SiteLanguage language) =>
        Switch?.For(language) ?? Addresses.GetValueOrDefault(language) ?? NearestInOtherLanguage ?? Routes.Home.For(language);
}

public sealed record Crumb(string Name, string Path);

public sealed record Feed(string Title, string Path);
