using EmploymentNet.Core.Content.Delivery;

namespace EmploymentNet.UnitTests.Content;

public sealed class RoutingTests
{
    private readonly Site _site = new();

    [Fact]
    public void A_path_is_the_prefix_of_its_language_and_a_segment_for_each_step_without_a_slash_at_the_end()
    {
        var section = _site.Add("palvelut", "section", Site.Home, "Palvelut", "Tjänster");
        var service = _site.Add("tyopaja", "service", section, "Työpaja", "Verkstad");

        Assert.Equal("/fi", _site.Document(Site.Home)!.Route.Path);
        Assert.Equal("/fi/palvelut/tyopaja", _site.Document(service)!.Route.Path);
        Assert.Equal("/sv/tjanster/verkstad", _site.Document(service, "sv-FI")!.Route.Path);
        Assert.Equal(new ApiContentStartItem(Site.Home, "startsida"), _site.Document(service, "sv-FI")!.Route.StartItem);
    }

    [Fact]
    public void An_editors_segment_replaces_the_name_and_is_cleaned_like_one()
    {
        var page = _site.Add("tietoa", "page", Site.Home, "Tietoa verkosta", "Om nätet", ("umbracoUrlName", "Tästä on kyse"));

        Assert.Equal("/fi/tasta-on-kyse", _site.Document(page)!.Route.Path);
    }

    [Fact]
    public void What_is_not_published_in_a_culture_is_not_there_and_names_only_the_other_route()
    {
        var page = _site.Add("vain", "page", Site.Home, "Vain suomeksi", null);

        Assert.Null(_site.Document(page, "sv-FI"));
        Assert.Equal(["fi-FI"], _site.Document(page)!.Cultures.Keys);
    }

    [Fact]
    public void A_page_below_an_unpublished_one_is_not_there_either()
    {
        var section = _site.Add("vain", "section", Site.Home, "Vain suomeksi", null);
        var page = _site.Add("alasivu", "page", section, "Alasivu", "Undersida");

        Assert.NotNull(_site.Document(page));
        Assert.Null(_site.Document(page, "sv-FI"));
    }

    [Fact]
    public void A_page_whose_parent_is_missing_is_not_there()
    {
        var page = _site.Add("orpo", "page", Guid.NewGuid(), "Orpo", "Ensam");

        Assert.Null(_site.Document(page));
    }

    [Fact]
    public void Settings_can_be_built_for_the_site_but_not_picked()
    {
        var settings = _site.Add("asetukset", "settings", Site.Home, "Asetukset", "Inställningar");

        Assert.NotNull(_site.Document(settings));
        Assert.Null(_site.Builder.Reference(settings, "fi-FI"));
    }
}
