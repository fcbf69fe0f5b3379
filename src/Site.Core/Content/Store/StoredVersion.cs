using EmploymentNet.Core.Content.Nodes;

namespace EmploymentNet.Core.Content.Store;

/// <summary>Everything an editor saved at one moment, in all cultures; never changed afterwards.</summary>
public sealed class StoredVersion
{
    public const int NameLength = 255;

    public int Id { get; private set; }

    /// <summary>Name in the default language.</summary>
    public required string Name { get; init; }

    public required IReadOnlyDictionary<string, string> Names { get; init; }

    public required IReadOnlyDictionary<string, IReadOnlyList<PropertyValue>> Properties { get; init; }

    public required DateTime SavedAt { get; init; }
}
