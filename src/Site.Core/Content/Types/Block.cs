using System.Text.Json.Serialization;

namespace EmploymentNet.Core.Content.Types;

/// <summary>An element in a block list; its type is one of Umbraco's element types.</summary>
public abstract record Block
{
    [JsonIgnore]
    public Guid Id { get; init; }
}
