namespace EmploymentNet.Core.Content.Schema;

/// <summary>A document type, element type or media type as written down: what compositions bring is not in it.</summary>
public sealed record ContentType(Guid Key, string Alias, string Name, string Icon)
{
    public string Thumbnail { get; init; } = "folder.png";

    public string Description { get; init; } = "";

    public bool AllowAtRoot { get; init; }

    /// <summary>Data type of the list that shows children, or empty.</summary>
    public Guid ListView { get; init; }

    public Variations Variations { get; init; }

    public bool IsElement { get; init; }

    /// <summary>Folder in the backoffice's tree of types.</summary>
    public string? Folder { get; init; }

    public IReadOnlyList<TypeReference> Compositions { get; init; } = [];

    public IReadOnlyList<TypeReference> AllowedChildren { get; init; } = [];

    public IReadOnlyList<PropertyType> Properties { get; init; } = [];

    public IReadOnlyList<PropertyTab> Tabs { get; init; } = [];

    public bool VariesByCulture => Variations.HasFlag(Variations.Culture);
}
