namespace EmploymentNet.Core.Language;

/// <summary>One language as the meter knows it.</summary>
/// <param name="LongSentence">Words beyond which a sentence is better parted. Finnish says in one word what takes Swedish two.</param>
/// <param name="LongWord">Letters from which a word is better parted or told in others.</param>
/// <param name="NewspaperLix">What its newspapers have: see <see cref="Figures"/>.</param>
internal sealed record Speech(int LongSentence, int LongWord, double NewspaperLix, WordFile Words, IPassive Passive, Officialese Officialese)
{
    private readonly WordSet _abbreviations = Words.Set("abbreviation");
    private readonly WordSet _ends = Words.Set("ends");
    private readonly IReadOnlyList<ListedForm> _established = [.. Words["established"].Select(ListedForm.Read)];

    public static Speech Finnish()
    {
        var words = new WordFile(typeof(Speech), "Lists.finnish.txt");
        return new(LongSentence: 20, LongWord: 21, NewspaperLix: 72, words, new FinnishPassive(words), Officialese.Read("Lists.finnish-officialese.txt"));
    }

    public static Speech Swedish()
    {
        var words = new WordFile(typeof(Speech), "Lists.swedish.txt");
        return new(LongSentence: 25, LongWord: 19, NewspaperLix: 47, words, new SwedishPassive(words), Officialese.Read("Lists.swedish-officialese.txt"));
    }

    public bool IsAbbreviation(ReadOnlySpan<char> word) => _abbreviations.Has(word);

    /// <summary>Whether the abbreviation can be the last word of a sentence.</summary>
    public bool CanEndSentence(ReadOnlySpan<char> abbreviation) => _ends.Has(abbreviation);

    /// <returns>In the order of the text. Words that have a plainer way are not blamed for being passive or long as well.</returns>
    public IEnumerable<LanguageFinding> FindIn(Sentence sentence)
    {
        List<LanguageFinding> found = [];
        if (sentence.Words.Count > LongSentence)
            found.Add(sentence.Finding(FindingKind.LongSentence, 0, sentence.Words.Count - 1));
        var plainer = Officialese.FindIn(sentence).ToList();
        var free = Enumerable.Range(0, sentence.Words.Count).Except(plainer.SelectMany(piece => Enumerable.Range(piece.First, piece.Count))).ToList();
        found.AddRange(plainer.Select(piece => sentence.Finding(FindingKind.Officialese, piece.First, piece.First + piece.Count - 1, piece.Plainer)));
        found.AddRange(free.Where(word => Passive.IsAt(sentence.Words, word)).Select(word => sentence.Finding(FindingKind.Passive, word, word)));
        found.AddRange(free.Where(word => IsLong(sentence.Words[word])).Select(word => sentence.Finding(FindingKind.LongWord, word, word)));
        return found.OrderBy(finding => finding.Start).ThenByDescending(finding => finding.Length);
    }

    private bool IsLong(SpokenWord word) => word.Letters >= LongWord && !_established.Any(form => form.Fits(word.Lower));
}
