using EmploymentNet.Core.Content.Values;

namespace EmploymentNet.Core.Content.Types;

[ElementType("linkList")]
public sealed record LinkListBlock : Block
{
    public string? Title { get; init; }

    public IReadOnlyList<Link> Links { get; init; } = [];
}
