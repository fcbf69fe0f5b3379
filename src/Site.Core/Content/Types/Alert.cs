using EmploymentNet.Core.Content.Values;

namespace EmploymentNet.Core.Content.Types;

[DocumentType("alert")]
public sealed record Alert : Document
{
    /// <summary>One of: info, warning.</summary>
    public string? Level { get; init; }

    public string? Text { get; init; }

    public DateTime? StartsAt { get; init; }

    public DateTime? EndsAt { get; init; }

    public IReadOnlyList<Link> Link { get; init; } = [];
}
