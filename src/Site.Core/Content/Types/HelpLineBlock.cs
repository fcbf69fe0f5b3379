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
}
