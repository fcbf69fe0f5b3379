using EmploymentNet.Core.Content.Values;

namespace EmploymentNet.Core.Content.Types;

[DocumentType("survey")]
public sealed record Survey : ContentPage
{
    public RichText? Introduction { get; init; }

    public RichText? HowToUse { get; init; }

    public Blocks<SurveyThemeBlock> Themes { get; init; } = [];

    public IReadOnlyList<ContentReference> Related { get; init; } = [];
}
