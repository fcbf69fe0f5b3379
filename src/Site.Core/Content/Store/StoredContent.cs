using EmploymentNet.Core.Content.Nodes;

namespace EmploymentNet.Core.Content.Store;

/// <summary>A node of the content tree in the embedded store, with every version ever saved and every publication of one.</summary>
public sealed class StoredContent
{
    public const int ContentTypeLength = 255;

    private readonly List<StoredVersion> _versions = [];
    private readonly List<StoredPublication> _publications = [];

    public required Guid Key { get; init; }

    public Guid ParentKey { get; private set; }

    public required string ContentType { get; init; }

    public int SortOrder { get; private set; }

    public required DateTime CreateDate { get; init; }

    public bool Trashed { get; private set; }

    public IReadOnlyList<StoredVersion> Versions => _versions;

    public IReadOnlyList<StoredPublication> Publications => _publications;

    /// <summary>Takes a node as uSync has it: its values are the draft, its flags say in which cultures that is published.</summary>
    public static StoredContent Import(ContentNode node)
    {
        var item = new StoredContent
        {
            Key = node.Key,
            ParentKey = node.ParentKey,
            ContentType = node.ContentType,
            SortOrder = node.SortOrder,
            CreateDate = node.CreateDate,
            Trashed = node.Trashed,
        };
        var version = new StoredVersion
        {
            Name = node.Name,
            Names = node.Variants.ToDictionary(variant => variant.Culture, variant => variant.Name),
            Properties = node.Properties,
            SavedAt = node.CreateDate,
        };
        item._versions.Add(version);
        var published = node.Variants.Count == 0
            ? node.Published ? [StoredPublication.Invariant] : []
            : node.Variants.Where(variant => variant.Published).Select(variant => variant.Culture);
        item._publications.AddRange(published.Select(culture => new StoredPublication
        {
            Culture = culture,
            Version = version,
            PublishedAt = node.CreateDate,
        }));
        return item;
    }

    /// <summary>Takes the content away from the readers of a culture. That it was there stays on record, and its address says so.</summary>
    public void Withdraw(string culture, DateTime now)
    {
        foreach (var publication in _publications.Where(publication => publication.Culture == culture))
            publication.Withdraw(now);
    }

    /// <summary>What editors see and uSync carries: the last saved version.</summary>
    public ContentNode Draft()
    {
        var version = _versions.MaxBy(version => version.SavedAt)!;
        return Node(Newest(Live), version.Name, version.Names, version.Properties);
    }

    /// <summary>What readers see: in each culture the version that is published there. Null when none is.</summary>
    public ContentNode? Published() => Shown(Live);

    /// <summary>What readers saw last, in each culture in which they ever saw something, whether or not it is still there.</summary>
    public ContentNode? LastShown() => Shown(_publications) is { } node ? node with { Trashed = false } : null;

    private ContentNode? Shown(IEnumerable<StoredPublication> publications)
    {
        var live = Newest(publications).ToList();
        if (live.MaxBy(publication => publication.PublishedAt) is not { } latest)
            return null;
        var names = live.Where(publication => publication.Culture != StoredPublication.Invariant)
            .ToDictionary(publication => publication.Culture, publication => publication.Version.Names[publication.Culture]);
        return Node(live, latest.Version.Name, names, latest.Version.Properties.Keys.ToDictionary(
            alias => alias, alias => (IReadOnlyList<PropertyValue>)[.. Values(alias, latest, live)]));
    }

    /// <summary>Invariant values come from the newest publication, those of a culture from its own.</summary>
    private static IEnumerable<PropertyValue> Values(string alias, StoredPublication latest, List<StoredPublication> live) =>
        latest.Version.Properties[alias].Where(value => value.Culture is null).Concat(live.SelectMany(publication =>
            publication.Version.Properties.GetValueOrDefault(alias, []).Where(value => value.Culture == publication.Culture)));

    private IEnumerable<StoredPublication> Live => _publications.Where(publication => publication.WithdrawnAt is null);

    private static IEnumerable<StoredPublication> Newest(IEnumerable<StoredPublication> publications) => publications
        .GroupBy(publication => publication.Culture)
        .Select(culture => culture.MaxBy(publication => publication.PublishedAt)!);

    private ContentNode Node(
        IEnumerable<StoredPublication> publications,
        string name,
        IReadOnlyDictionary<string, string> names,
        IReadOnlyDictionary<string, IReadOnlyList<PropertyValue>> properties)
    {
        var live = publications.ToDictionary(publication => publication.Culture, publication => publication.PublishedAt);
        return new ContentNode
        {
            Key = Key,
            ParentKey = ParentKey,
            Name = name,
            ContentType = ContentType,
            CreateDate = CreateDate,
            SortOrder = SortOrder,
            Trashed = Trashed,
            Published = live.Count > 0,
            Variants = [.. names.Select(item => new CultureVariant(item.Key, item.Value, live.ContainsKey(item.Key)))],
            PublishDates = live,
            Properties = properties,
        };
    }
}
