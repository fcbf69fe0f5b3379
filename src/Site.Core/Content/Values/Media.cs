namespace EmploymentNet.Core.Content.Values;

/// <param name="Properties">Custom properties of the media item (<c>altText</c>), filled because the site asks for expansion.</param>
public sealed record Media(
    Guid Id,
    string Name,
    string MediaType,
    string Url,
    string? Extension,
    int? Width,
    int? Height,
    long? Bytes,
    IReadOnlyDictionary<string, string?> Properties);
