namespace EmploymentNet.Core.Content.Types;

[ElementType("surveyTheme")]
public sealed record SurveyThemeBlock : Block
{
    public string? Title { get; init; }

    public IReadOnlyList<string> Statements { get; init; } = [];
}
