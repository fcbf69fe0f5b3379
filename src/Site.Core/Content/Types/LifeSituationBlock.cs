using EmploymentNet.Core.Content.Values;

namespace EmploymentNet.Core.Content.Types;

[ElementType("lifeSituation")]
public sealed record LifeSituationBlock : Block
{
    public string? Title { get; init; }

    public string? Text { get; init; }

    public ContentReference? Target { get; init; }
}
