using System.Text.Json.Serialization;
using EmploymentNet.Core.Content.Values;

namespace EmploymentNet.Core.Content.Types;

/// <summary>A document with an address of its own; carries the composition <c>pageFields</c>.</summary>
public abstract record ContentPage : Document
{
    public string? SeoTitle { get; init; }

    public string? SeoDescription { get; init; }

    public string? Summary { get; init; }

    /// <summary>Umbraco's reserved alias that replaces the URL segment made from the name.</summary>
    public string? UmbracoUrlName { get; init; }

    public IReadOnlyList<Media> Illustration { get; init; } = [];

    [JsonIgnore]
    public string Title => SeoTitle is { Length: > 0 } title ? title : Name;
}
