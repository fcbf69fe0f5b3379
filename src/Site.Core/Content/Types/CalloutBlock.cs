using EmploymentNet.Core.Content.Values;

namespace EmploymentNet.Core.Content.Types;

[ElementType("callout")]
public sealed record CalloutBlock : Block
{
    /// <summary>One of: info, help, desk, warning.</summary>
    public string? Tone { get; init; }

    public string? Title { get; init; }

    public RichText? Text { get; init; }
}
