using EmploymentNet.Core.Content.Values;

namespace EmploymentNet.Core.Content.Types;

[ElementType("richText")]
public sealed record RichTextBlock : Block
{
    public RichText? Text { get; init; }
}
