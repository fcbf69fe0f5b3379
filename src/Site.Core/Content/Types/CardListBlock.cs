using EmploymentNet.Core.Content.Values;

namespace EmploymentNet.Core.Content.Types;

[ElementType("cardList")]
public sealed record CardListBlock : Block
{
    public string? Title { get; init; }

    public IReadOnlyList<ContentReference> Items { get; init; } = [];
}
