namespace EmploymentNet.Core.Safety;

/// <summary>All lists together: the language of a text is not known before it is read, and people mix them.</summary>
internal sealed class PhraseBook
{
    private const string Harmless = "harmless";

    private static readonly IReadOnlyList<string> s_languages = ["fi", "sv", "en"];
    private static readonly IReadOnlyList<RiskCategory> s_categories = Enum.GetValues<RiskCategory>();

    private readonly Vocabulary _vocabulary = new();
    private readonly ILookup<int, Phrase> _harmless;
    private readonly ILookup<int, (RiskCategory Category, Phrase Phrase)> _risks;

    private PhraseBook()
    {
        var readers = s_languages.Select(language => new PhraseReader(language, _vocabulary)).ToList();
        _harmless = readers.SelectMany(reader => reader.ReadAsWritten(Harmless))
            .SelectMany(phrase => phrase.Openings.Select(opening => (opening, phrase)))
            .ToLookup(entry => entry.opening, entry => entry.phrase);
        _risks = readers.SelectMany(reader => s_categories.SelectMany(category => reader.Read(NameOf(category)).Select(phrase => (category, phrase))))
            .SelectMany(risk => risk.phrase.Openings.Select(opening => (opening, risk)))
            .ToLookup(entry => entry.opening, entry => entry.risk);
    }

    public static PhraseBook Load() => new();

    public IEnumerable<RiskFinding> Find(string text)
    {
        var words = new RiskText(text, _vocabulary);
        foreach (var harmless in Matches(words, _harmless, (phrase, start) => phrase.FindAt(words, start)))
            words.TakeOut(harmless);
        return Matches(words, _risks, (risk, start) => risk.Phrase.FindAt(words, start).Select(_ => new RiskFinding(risk.Category, risk.Phrase.Line)));
    }

    private static List<TFound> Matches<TPhrase, TFound>(RiskText words, ILookup<int, TPhrase> phrases, Func<TPhrase, int, IEnumerable<TFound>> find) =>
        [.. Enumerable.Range(0, words.Length).SelectMany(start => words[start].SelectMany(word => phrases[word]).Distinct().SelectMany(phrase => find(phrase, start)))];

    private static string NameOf(RiskCategory category) => $"{char.ToLowerInvariant($"{category}"[0])}{$"{category}"[1..]}";
}
