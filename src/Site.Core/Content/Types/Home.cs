using EmploymentNet.Core.Content.Values;

namespace EmploymentNet.Core.Content.Types;

[DocumentType("home")]
public sealed record Home : ContentPage
{
    public string? Heading { get; init; }

    public string? Lead { get; init; }

    public Blocks<AudienceDoorBlock> AudienceDoors { get; init; } = [];

    public Blocks<LifeSituationBlock> LifeSituations { get; init; } = [];

    public IReadOnlyList<ContentReference> Pathways { get; init; } = [];
}
