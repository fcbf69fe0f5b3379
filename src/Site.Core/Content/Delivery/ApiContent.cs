using System.Text.Json.Serialization;

namespace EmploymentNet.Core.Content.Delivery;

/// <summary>A document inside another one: what a picker gives. Its properties are empty unless the caller asked to expand them.</summary>
public record ApiContent
{
    [JsonPropertyOrder(-100)]
    public required string ContentType { get; init; }

    public required string Name { get; init; }

    public required DateTime CreateDate { get; init; }

    public required DateTime UpdateDate { get; init; }

    public required ApiContentRoute Route { get; init; }

    public required Guid Id { get; init; }

    public IReadOnlyDictionary<string, object?> Properties { get; init; } = new Dictionary<string, object?>();
}
