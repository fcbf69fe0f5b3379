using System.Text.Json.Serialization;

namespace EmploymentNet.Core.Content.Delivery;

public sealed record ApiElement([property: JsonPropertyOrder(-100)] string ContentType, Guid Id, IReadOnlyDictionary<string, object?> Properties);
