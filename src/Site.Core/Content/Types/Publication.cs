using EmploymentNet.Core.Content.Values;

namespace EmploymentNet.Core.Content.Types;

[DocumentType("publication")]
public sealed record Publication : ContentPage
{
    /// <summary>One of: report, guide, memo, magazine, video, map, thesis.</summary>
    public string? PublicationType { get; init; }

    public DateTime? Date { get; init; }

    public string? Publisher { get; init; }

    public RichText? Description { get; init; }

    public RichText? KeyFindings { get; init; }

    public IReadOnlyList<Media> File { get; init; } = [];

    public IReadOnlyList<Link> Link { get; init; } = [];

    public IReadOnlyList<ContentReference> Related { get; init; } = [];
}
