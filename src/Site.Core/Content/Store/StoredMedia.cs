using EmploymentNet.Core.Content.Nodes;

namespace EmploymentNet.Core.Content.Store;

/// <summary>An item of the media library; the file itself lies in the media folder.</summary>
public sealed class StoredMedia
{
    public required Guid Key { get; init; }

    public Guid ParentKey { get; private set; }

    public required string Name { get; init; }

    public required string ContentType { get; init; }

    public int SortOrder { get; private set; }

    public required DateTime CreateDate { get; init; }

    public bool Trashed { get; private set; }

    public required IReadOnlyDictionary<string, IReadOnlyList<PropertyValue>> Properties { get; init; }

    public static StoredMedia Import(MediaNode node) => new()
    {
        Key = node.Key,
        ParentKey = node.ParentKey,
        Name = node.Name,
        ContentType = node.ContentType,
        SortOrder = node.SortOrder,
        CreateDate = node.CreateDate,
        Trashed = node.Trashed,
        Properties = node.Properties,
    };

    public MediaNode Node() => new()
    {
        Key = Key,
        ParentKey = ParentKey,
        Name = Name,
        ContentType = ContentType,
        SortOrder = SortOrder,
        CreateDate = CreateDate,
        Trashed = Trashed,
        Properties = Properties,
    };
}
