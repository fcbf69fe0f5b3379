using EmploymentNet.Core.Content.Values;

namespace EmploymentNet.Core.Content.Types;

[ElementType("factBox")]
public sealed record FactBoxBlock : Block
{
    public string? Title { get; init; }

    public RichText? Text { get; init; }
}
