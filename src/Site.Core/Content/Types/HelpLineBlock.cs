namespace EmploymentNet.Core.Content.Types;

[ElementType("helpLine")]
public sealed record HelpLineBlock : Block
{
    public string? LineName { get; init; }

    public string? Number { get; init; }

    public string? Hours { get; init; }

    public string? Languages { get; init; }

    public string? Description { get; init; }

    public DateTime? LastChecked { get; init; }

    /// <summary>What it helps with; nothing where it helps with everything.</summary>
    public IReadOnlyList<string> Concerns { get; init; } = [];
}
