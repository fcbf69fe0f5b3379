using EmploymentNet.Core.Content.Values;

namespace EmploymentNet.Core.Content.Types;

[ElementType("formPhase")]
public sealed record FormPhaseBlock : Block
{
    public string? Title { get; init; }

    public RichText? Text { get; init; }

    public Blocks<FormItemBlock> Forms { get; init; } = [];

    public RichText? TalkModel { get; init; }
}
