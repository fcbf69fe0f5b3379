namespace EmploymentNet.Core.Safety;

/// <summary>All lists together: the language of a text is not known before it is read, and people mix them.</summary>
internal sealed class PhraseBook
{
    private const string Harmless = "harmless";

    private static readonly IReadOnlyList<string> s_languages = ["fi", "sv", "en"];

    private readonly Vocabulary _vocabulary = new();
    private readonly ILookup<PhrasePart, Phrase> _harmless;
    private readonly ILookup<PhrasePart, (RiskCategory Category, Phrase Phrase)> _risks;
    private readonly ILookup<int, (PhrasePart Part, IReadOnlyList<int> Wording)> _openings;

    private PhraseBook()
    {
        var readers = s_languages.Select(language => new PhraseReader(language, _vocabulary)).ToList();
        _harmless = readers.SelectMany(reader => reader.ReadAsWritten(Harmless)).ToLookup(phrase => phrase.First);
        _risks = (from reader in readers
                  from category in Enum.GetValues<RiskCategory>()
                  from phrase in reader.Read(NameOf(category))
                  select (category, phrase)).ToLookup(risk => risk.phrase.First);
        _openings = (from reader in readers from part in reader.Parts from wording in part.Wordings select (part, wording))
            .ToLookup(row => row.wording[0], row => (row.part, row.wording));
    }

    public static PhraseBook Load() => new();

    public IEnumerable<RiskFinding> Find(string text)
    {
        var words = new RiskText(text, _vocabulary);
        var seen = new SeenParts(words, _openings);
        var meantOtherwise = seen.Parts.SelectMany(part => _harmless[part]).SelectMany(phrase => phrase.FindIn(seen)).SelectMany(ranges => ranges).ToList();
        if (meantOtherwise.Count > 0)
            seen = new SeenParts(words.Without(meantOtherwise), _openings);
        return seen.Parts.SelectMany(part => _risks[part])
            .Where(risk => risk.Phrase.FindIn(seen).Any())
            .Select(risk => new RiskFinding(risk.Category, risk.Phrase.Line));
    }

    private static string NameOf(RiskCategory category) => $"{char.ToLowerInvariant($"{category}"[0])}{$"{category}"[1..]}";
}
