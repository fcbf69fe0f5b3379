using EmploymentNet.Core.Content.Values;

namespace EmploymentNet.Core.Content.Types;

[DocumentType("formSet")]
public sealed record FormSet : ContentPage
{
    public RichText? Introduction { get; init; }

    public Blocks<FormPhaseBlock> Phases { get; init; } = [];

    public IReadOnlyList<ContentReference> Related { get; init; } = [];
}
