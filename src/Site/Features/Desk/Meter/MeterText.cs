using EmploymentNet.Core.Language;

namespace EmploymentNet.Site.Features.Desk.Meter;

/// <summary>A text in the making and what the meter says of it.</summary>
public sealed class MeterText(string markdown, string language)
{
    /// <summary>More at once would be a school report.</summary>
    private const int ShownFirst = 3;

    public string Language { get; } = language;

    /// <summary>Null where the language has no meter.</summary>
    public Reading? Reading { get; } = PlainLanguage.Read(markdown, language);

    public IEnumerable<LanguageFinding> First => Reading!.ByUse().Take(ShownFirst);

    public IReadOnlyList<LanguageFinding> Rest => [.. Reading!.ByUse().Skip(ShownFirst)];
}
