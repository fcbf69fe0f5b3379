using EmploymentNet.Core.Content.Values;

namespace EmploymentNet.Core.Content.Types;

[ElementType("disclosure")]
public sealed record DisclosureBlock : Block
{
    public string? Title { get; init; }

    public RichText? Text { get; init; }
}
