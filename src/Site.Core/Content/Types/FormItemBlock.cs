using EmploymentNet.Core.Content.Values;

namespace EmploymentNet.Core.Content.Types;

[ElementType("formItem")]
public sealed record FormItemBlock : Block
{
    public string? Title { get; init; }

    public string? Text { get; init; }

    public IReadOnlyList<Media> File { get; init; } = [];
}
