using System.Text.Json.Serialization;

namespace EmploymentNet.Core.Content.Types;

/// <summary>A published document in one culture, read from its Delivery API form.</summary>
public abstract record Document
{
    /// <summary>What every document carries whatever its type; set by the mapping, never a property.</summary>
    [JsonIgnore]
    public DocumentHeader Header { get; init; } = DocumentHeader.None;

    [JsonIgnore]
    public Guid Id => Header.Id;

    [JsonIgnore]
    public string Name => Header.Name;

    /// <summary>The path a visitor follows, with the culture's prefix: <c>/fi/palvelut/tyopaja</c>.</summary>
    [JsonIgnore]
    public string Path => Header.Path;

    /// <summary>Culture code as Umbraco registers it: <c>fi-FI</c> or <c>sv-FI</c>.</summary>
    [JsonIgnore]
    public string Culture => Header.Culture;
}
