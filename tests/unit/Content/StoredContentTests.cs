using EmploymentNet.Core.Content.Nodes;
using EmploymentNet.Core.Content.Store;

namespace EmploymentNet.UnitTests.Content;

public sealed class StoredContentTests
{
    private static readonly ContentNode Node = new()
    {
        Key = Guid.NewGuid(),
        Name = "Sivu",
        ContentType = "page",
        CreateDate = new DateTime(2026, 5, 6, 0, 0, 0, DateTimeKind.Utc),
        Published = true,
        Variants = [new CultureVariant("fi-FI", "Sivu", Published: true), new CultureVariant("sv-FI", "Sida", Published: false)],
        Properties = new Dictionary<string, IReadOnlyList<PropertyValue>>
        {
            ["audience"] = [PropertyValue.Invariant("jobseeker")],
            ["summary"] = [new PropertyValue("fi-FI", null, "Suomeksi"), new PropertyValue("sv-FI", null, "Ännu inte")],
        },
    };

    [Fact]
    public void Readers_get_only_the_cultures_that_are_published()
    {
        var published = StoredContent.Import(Node).Published()!;

        Assert.True(published.IsPublishedIn("fi-FI"));
        Assert.False(published.IsPublishedIn("sv-FI"));
        Assert.Equal("Suomeksi", published.Value("summary", "fi-FI"));
        Assert.Null(published.Value("summary", "sv-FI"));
        Assert.Equal("jobseeker", published.Value("audience", "fi-FI"));
    }

    [Fact]
    public void Editors_get_every_culture_with_its_flag()
    {
        var draft = StoredContent.Import(Node).Draft();

        Assert.Equal(Node.Variants, draft.Variants);
        Assert.Equal("Ännu inte", draft.Value("summary", "sv-FI"));
    }

    [Fact]
    public void What_was_withdrawn_is_remembered_as_it_was_shown_last()
    {
        var content = StoredContent.Import(Node);

        content.Withdraw("fi-FI", new DateTime(2026, 6, 1, 0, 0, 0, DateTimeKind.Utc));

        Assert.Null(content.Published());
        Assert.False(content.Draft().Published);
        var shown = content.LastShown()!;
        Assert.Equal(["fi-FI"], shown.Variants.Select(variant => variant.Culture));
        Assert.Equal("Suomeksi", shown.Value("summary", "fi-FI"));
    }

    [Fact]
    public void What_is_published_nowhere_is_not_there_for_readers()
    {
        var unpublished = Node with { Published = false, Variants = [new CultureVariant("fi-FI", "Sivu", Published: false)] };

        Assert.Null(StoredContent.Import(unpublished).Published());
    }
}
