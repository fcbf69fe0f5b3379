using EmploymentNet.Core.Content.Delivery;

namespace EmploymentNet.UnitTests.Content;

public sealed class BlockListTests
{
    private static readonly Guid First = Guid.NewGuid();
    private static readonly Guid Second = Guid.NewGuid();

    private readonly Site _site = new();

    [Theory]
    [InlineData("layout")]
    [InlineData("Layout")]
    public void Blocks_come_in_the_order_of_the_layout_whatever_its_case(string layout)
    {
        var items = Items(layout, [First, Second], [Second, First]);

        Assert.Equal([Second, First], items.Select(item => item.Content.Id));
        Assert.Equal("disclosure", items[0].Content.ContentType);
    }

    [Fact]
    public void A_block_that_is_not_exposed_is_not_shown()
    {
        Assert.Equal([First], Items("layout", [First], [First, Second]).Select(item => item.Content.Id));
    }

    [Fact]
    public void Values_inside_a_block_are_read_as_json_and_as_text()
    {
        var items = Items("layout", [First, Second], [First, Second]);

        Assert.Equal(["<p>json</p>", "<p>teksti</p>"], items.Select(item => ((RichTextModel)item.Content.Properties["text"]!).Markup));
    }

    private IReadOnlyList<ApiBlockItem> Items(string layout, Guid[] exposed, Guid[] order)
    {
        var type = Repository.Package.Schema.DocumentType("disclosure")!.Key;
        var stored = $$"""
            {
              "contentData": [
                { "contentTypeKey": "{{type}}", "key": "{{First}}", "values": [ { "alias": "text", "culture": null, "value": { "markup": "<p>json</p>", "blocks": null } } ] },
                { "contentTypeKey": "{{type}}", "key": "{{Second}}", "values": [ { "alias": "text", "culture": null, "value": "{\"markup\":\"<p>teksti</p>\"}" } ] }
              ],
              "settingsData": [],
              "expose": [ {{string.Join(',', exposed.Select(key => $$"""{ "contentKey": "{{key}}", "culture": null, "segment": null }"""))}} ],
              "{{layout}}": { "Umbraco.BlockList": [ {{string.Join(',', order.Select(key => $$"""{ "contentKey": "{{key}}", "contentUdi": null, "settingsKey": null }"""))}} ] }
            }
            """;
        var page = _site.Add("lohkot", "page", Site.Home, "Lohkot", "Block", ("blocks", stored));
        return ((ApiBlockListModel)_site.Document(page)!.Properties["blocks"]!).Items;
    }
}
