namespace EmploymentNet.Core.Content.Types;

[ElementType("milestone")]
public sealed record MilestoneBlock : Block
{
    public string? Date { get; init; }

    public string? Text { get; init; }
}
