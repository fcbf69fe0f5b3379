using AngleSharp.Html.Parser;
using EmploymentNet.Core.Content.Delivery;
using EmploymentNet.Core.Content.Mapping;
using EmploymentNet.Core.Content.Types;

namespace EmploymentNet.UnitTests.Content;

/// <summary>What stands in the content folder, as readers will meet it.</summary>
public sealed class SeedTests
{
    /// <summary>First segments below a language that other features answer.</summary>
    private static readonly string[] Elsewhere = ["/fi/neuvonta", "/sv/radgivning", "/fi/haku", "/sv/sok"];

    [Theory]
    [InlineData("fi-FI")]
    [InlineData("sv-FI")]
    public void There_are_sixty_pages_or_more_in_each_language(string culture)
    {
        Assert.InRange(Repository.Snapshot.All<ContentPage>(culture).Count(), 60, int.MaxValue);
    }

    [Fact]
    public void Every_document_becomes_a_record()
    {
        Assert.All(Repository.Documents(), item =>
        {
            var record = DocumentMapping.Map(item.Document, item.Culture)!;

            Assert.Equal(DocumentTypes.Documents[item.Document.ContentType], record.GetType());
            Assert.Equal((item.Document.Id, item.Document.Route.Path, item.Culture), (record.Id, record.Path, record.Culture));
        });
    }

    [Fact]
    public void A_few_pages_exist_in_Finnish_only()
    {
        var finnishOnly = Repository.Snapshot.All<ContentPage>("fi-FI").Where(page => page.Header.Cultures.Count == 1);

        Assert.InRange(finnishOnly.Count(), 5, 10);
    }

    [Fact]
    public void Every_page_has_an_address_of_its_own()
    {
        var paths = Repository.Documents().Select(item => item.Document.Route.Path).ToList();

        Assert.Equal(paths.Distinct(StringComparer.OrdinalIgnoreCase).Count(), paths.Count);
        Assert.All(paths, path => Assert.DoesNotContain(Elsewhere, taken => path == taken || path.StartsWith(taken + "/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_link_in_a_text_leads_somewhere()
    {
        Assert.All(Repository.Documents(), item => Assert.All(Links(item.Document.Properties), href =>
        {
            Assert.NotNull(href);
            if (href.StartsWith('/') && !Elsewhere.Any(path => href.StartsWith(path, StringComparison.Ordinal)))
                Assert.True(Repository.Snapshot.Find(href.Split('#')[0]) is not null, $"{item.Document.Route.Path} links {href}");
        }));
    }

    [Fact]
    public void Every_picked_file_is_there()
    {
        var media = Repository.Documents().SelectMany(item => Values(item.Document.Properties)).OfType<IEnumerable<ApiMediaWithCrops>>().SelectMany(list => list).ToList();

        Assert.NotEmpty(media);
        Assert.All(media, item => Assert.True(item.Bytes > 0, item.Url));
    }

    [Fact]
    public void Settings_reach_the_site_but_no_picker()
    {
        var settings = Assert.Single(Repository.Snapshot.All<Settings>("fi-FI"));

        Assert.NotEmpty(settings.ContactEmail!);
        Assert.Null(Repository.Builder(Repository.Package).Reference(settings.Id, "fi-FI"));
    }

    [Fact]
    public void The_dictionary_speaks_both_languages()
    {
        Assert.Equal("Työllisyysverkko", Repository.Snapshot.Text("Site.Name", "fi-FI"));
        Assert.All(Repository.Package.Dictionary, item => Assert.Equal(["fi-FI", "sv-FI"], item.Translations.Keys.Order()));
    }

    private static IEnumerable<string?> Links(IReadOnlyDictionary<string, object?> properties) => Values(properties)
        .SelectMany(value => value switch
        {
            RichTextModel text => new HtmlParser().ParseDocument(text.Markup).QuerySelectorAll("a").Select(link => link.GetAttribute("href")),
            IEnumerable<ApiLink> links => links.Select(link => link.Route?.Path ?? link.Url),
            _ => [],
        });

    /// <summary>Values of a document and of the blocks within it.</summary>
    private static IEnumerable<object?> Values(IReadOnlyDictionary<string, object?> properties) => properties.Values
        .SelectMany(value => value is ApiBlockListModel blocks ? blocks.Items.SelectMany(block => Values(block.Content.Properties)) : [value]);
}
