using System.Text.Json.Serialization;
using EmploymentNet.Core.Content.Values;

namespace EmploymentNet.Core.Content.Types;

[DocumentType("project")]
public sealed record Project : ContentPage
{
    /// <summary>One of: ongoing, ended.</summary>
    public string? ProjectStatus { get; init; }

    public DateTime? StartDate { get; init; }

    public DateTime? EndDate { get; init; }

    public string? Coordinator { get; init; }

    public string? Funding { get; init; }

    public string? Budget { get; init; }

    public string? Area { get; init; }

    public RichText? Description { get; init; }

    public RichText? Goals { get; init; }

    public RichText? Results { get; init; }

    public Blocks<MilestoneBlock> Milestones { get; init; } = [];

    public IReadOnlyList<ContentReference> Related { get; init; } = [];

    /// <summary>2021–2022, 2026–; the days are seldom known. Null where the first year is not.</summary>
    [JsonIgnore]
    public string? Years => (StartDate?.Year, EndDate?.Year) switch
    {
        (null, _) => null,
        (var start, var end) when start == end => $"{start}",
        (var start, var end) => $"{start}–{end}",
    };
}
