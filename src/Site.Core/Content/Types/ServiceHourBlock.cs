namespace EmploymentNet.Core.Content.Types;

[ElementType("serviceHour")]
public sealed record ServiceHourBlock : Block
{
    /// <summary>One of: mon, tue, wed, thu, fri, sat, sun.</summary>
    public string? DayFrom { get; init; }

    public string? DayTo { get; init; }

    public string? Opens { get; init; }

    public string? Closes { get; init; }

    public string? Note { get; init; }
}
