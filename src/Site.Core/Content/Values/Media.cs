namespace EmploymentNet.Core.Content.Values;

/// <param name="Properties">Custom properties of the media item, filled because the site asks for expansion.</param>
public sealed record Media(
    Guid Id,
    string Name,
    string MediaType,
    string Url,
    string? Extension,
    int? Width,
    int? Height,
    long? Bytes,
    IReadOnlyDictionary<string, string?> Properties)
{
    /// <summary>
    /// What the picture tells, for those who do not see it; empty for one that only decorates. Umbraco's media do not vary by
    /// culture, so there is a property for each language.
    /// </summary>
    public string AltText(string culture) => Properties.GetValueOrDefault(
        culture.StartsWith("sv", StringComparison.OrdinalIgnoreCase) ? "altTextSv" : "altText") ?? "";
}
