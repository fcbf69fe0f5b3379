using EmploymentNet.Core;
using EmploymentNet.Core.Content;
using EmploymentNet.Core.Content.Types;

namespace EmploymentNet.Site.Features.Shared;

public sealed record MenuLink(string Name, string Path, string? Audience = null);

/// <summary>The menus, read from the tree: the doors on home, the sections below it, and the pages about the site.</summary>
public sealed class SiteMenu(ContentSnapshot snapshot)
{
    private static readonly string[] FirstListings = ["services", "pathways", "news"];

    private readonly ContentPage? _home = snapshot.Find(Routes.Home.For(SiteLanguage.Current));

    public IEnumerable<MenuLink> Doors =>
        from door in (_home as Home)?.AudienceDoors ?? []
        where door.Target is not null
        select new MenuLink(door.Target!.Name, door.Target.Route.Path, door.Audience);

    public IEnumerable<MenuLink> Main => FirstListings.SelectMany(listing => Sections.Where(section => section.Listing == listing)).Select(Link);

    public IEnumerable<MenuLink> More => Below(_home).Where(page => page is Blog || (page is Section section && !FirstListings.Contains(section.Listing))).Select(Link);

    /// <summary>Pages about the site: below home, and behind no door.</summary>
    public IEnumerable<MenuLink> About =>
        from page in Below(_home).OfType<Page>()
        where Doors.All(door => door.Path != page.Path)
        from link in Below(page).Prepend(page)
        select Link(link);

    private IEnumerable<Section> Sections => Below(_home).OfType<Section>();

    private IEnumerable<ContentPage> Below(ContentPage? page) => page is null ? [] : snapshot.Children(page);

    private static MenuLink Link(ContentPage page) => new(page.Name, page.Path);
}
