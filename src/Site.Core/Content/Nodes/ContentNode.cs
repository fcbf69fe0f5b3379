namespace EmploymentNet.Core.Content.Nodes;

public sealed record ContentNode : Node
{
    /// <summary>Published at all; what counts in a culture is its variant.</summary>
    public bool Published { get; init; }

    /// <summary>Empty for content that does not vary by culture.</summary>
    public IReadOnlyList<CultureVariant> Variants { get; init; } = [];

    public IReadOnlyList<ScheduledAction> Schedule { get; init; } = [];

    /// <summary>UTC, by culture, when the variant was last published; uSync carries none, so the create date stands in.</summary>
    public IReadOnlyDictionary<string, DateTime> PublishDates { get; init; } = new Dictionary<string, DateTime>();

    public CultureVariant? Variant(string culture) =>
        Variants.FirstOrDefault(variant => string.Equals(variant.Culture, culture, StringComparison.OrdinalIgnoreCase));

    public bool IsPublishedIn(string culture) =>
        !Trashed && (Variants.Count == 0 ? Published : Variant(culture) is { Published: true });

    public string NameIn(string culture) => Variant(culture)?.Name ?? Name;

    public DateTime UpdateDateIn(string culture) => PublishDates.GetValueOrDefault(culture, CreateDate);
}
