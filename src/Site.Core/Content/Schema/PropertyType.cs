namespace EmploymentNet.Core.Content.Schema;

public sealed record PropertyType(
    Guid Key, string Name, string Alias, Guid DataTypeKey, string EditorAlias, int SortOrder, string TabAlias)
{
    public string Description { get; init; } = "";

    public bool Mandatory { get; init; }

    public string Validation { get; init; } = "";

    public Variations Variations { get; init; }

    public bool VariesByCulture => Variations.HasFlag(Variations.Culture);
}
