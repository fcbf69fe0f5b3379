using System.Text.Json.Serialization;

namespace EmploymentNet.Core.Content.Delivery;

/// <summary>A document of its own, in one culture, with its route in every culture in which it is published.</summary>
public sealed record ApiContentResponse : ApiContent
{
    [JsonPropertyOrder(100)]
    public required IReadOnlyDictionary<string, ApiContentRoute> Cultures { get; init; }
}
