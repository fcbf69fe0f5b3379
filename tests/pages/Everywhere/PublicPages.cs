namespace EmploymentNet.PageTests.Everywhere;

/// <summary>One site and one walk over all of it, for every rule that holds on every page.</summary>
public sealed class PublicPages : IAsyncLifetime
{
    public const string Collection = "public pages";

    public SiteHost Site { get; } = new();

    public SiteWalk Walk { get; private set; } = null!;

    public async Task InitializeAsync() => Walk = await new SiteWalk(Site.Visitor()).Walk();

    public async Task DisposeAsync() => await Site.DisposeAsync();
}

[CollectionDefinition(PublicPages.Collection)]
public sealed class EveryPublicPage : ICollectionFixture<PublicPages>;
