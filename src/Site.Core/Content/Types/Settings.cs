namespace EmploymentNet.Core.Content.Types;

[DocumentType("settings")]
public sealed record Settings : Document
{
    public string? ContactEmail { get; init; }

    public string? AccessibilityAuthority { get; init; }

    public string? AccessibilityAuthorityUrl { get; init; }
}
