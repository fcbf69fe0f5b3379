using EmploymentNet.Core.Content.Values;

namespace EmploymentNet.Core.Content.Types;

[DocumentType("glossaryTerm")]
public sealed record GlossaryTerm : ContentPage
{
    public string? TermEn { get; init; }

    public string? Definition { get; init; }

    public string? Synonyms { get; init; }

    public IReadOnlyList<ContentReference> Related { get; init; } = [];
}
