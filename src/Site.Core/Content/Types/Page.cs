using EmploymentNet.Core.Content.Values;

namespace EmploymentNet.Core.Content.Types;

[DocumentType("page")]
public sealed record Page : ContentPage
{
    public string? Audience { get; init; }

    public RichText? Intro { get; init; }

    public Blocks<Block> Blocks { get; init; } = [];
}
