namespace EmploymentNet.Core.Content.Nodes;

/// <summary>One item of the content or media tree with its stored values.</summary>
public abstract record Node
{
    public required Guid Key { get; init; }

    /// <summary>Empty at the root.</summary>
    public Guid ParentKey { get; init; }

    /// <summary>Name in the default language.</summary>
    public required string Name { get; init; }

    public required string ContentType { get; init; }

    /// <summary>UTC.</summary>
    public DateTime CreateDate { get; init; }

    public int SortOrder { get; init; }

    public bool Trashed { get; init; }

    public IReadOnlyDictionary<string, IReadOnlyList<PropertyValue>> Properties { get; init; } =
        new Dictionary<string, IReadOnlyList<PropertyValue>>();

    /// <summary>The value for a culture; an invariant one serves every culture. Cultures compare without case.</summary>
    public string? Value(string alias, string? culture) => Properties.GetValueOrDefault(alias)?
        .FirstOrDefault(value => value.Segment is null
            && (value.Culture is null || string.Equals(value.Culture, culture, StringComparison.OrdinalIgnoreCase)))?
        .Value;
}
