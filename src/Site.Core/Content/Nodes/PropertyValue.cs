namespace EmploymentNet.Core.Content.Nodes;

/// <summary>A value as Umbraco stores it: text, or JSON as text.</summary>
/// <param name="Culture">Null for an invariant value.</param>
public sealed record PropertyValue(string? Culture, string? Segment, string Value)
{
    public static PropertyValue Invariant(string value) => new(null, null, value);
}
