namespace EmploymentNet.PageTests.Hosting;

/// <summary>A host takes seconds to start: tests that neither set the clock nor break anything share one.</summary>
[CollectionDefinition(Collection)]
public sealed class OneSite : ICollectionFixture<SiteHost>
{
    public const string Collection = "one site";
}
