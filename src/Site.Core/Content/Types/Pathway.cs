using EmploymentNet.Core.Content.Values;

namespace EmploymentNet.Core.Content.Types;

[DocumentType("pathway")]
public sealed record Pathway : ContentPage
{
    public string? Audience { get; init; }

    public string? ForWhom { get; init; }

    public Blocks<PathwayStepBlock> Steps { get; init; } = [];

    public string? Outcome { get; init; }

    public IReadOnlyList<ContentReference> Related { get; init; } = [];
}
