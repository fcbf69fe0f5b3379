namespace EmploymentNet.Core.Language;

/// <summary>
/// A text in figures. The index is LIX: words to a sentence plus the percentage of words with more than six letters. It was made for
/// Swedish (C. H. Bjornsson: Lasbarhet, 1968) and measured in eleven languages; of Finnish it is the sums that differ, not the order of texts.
/// So each language is held against its own newspapers (C. H. Bjornsson: Readability of Newspapers in 11 Languages, Reading Research Quarterly
/// 18 (4), 1983, pages 480-497): Swedish 17 + 30 = 47, Finnish 14 + 58 = 72.
/// </summary>
/// <param name="Sentences">Without headings, which are no sentences and would make every text look easy.</param>
/// <param name="LongestSentence">In words.</param>
/// <param name="LongWords">With more than six letters.</param>
public sealed record Figures(int Sentences, int Words, int LongestSentence, int LongWords)
{
    private const int LettersOfShortWord = 6;

    public double MeanSentence => Sentences == 0 ? 0 : (double)Words / Sentences;

    /// <summary>Between 0 and 1.</summary>
    public double LongWordShare => Words == 0 ? 0 : (double)LongWords / Words;

    public double Lix => MeanSentence + 100 * LongWordShare;

    internal static Figures Of(IReadOnlyList<Sentence> sentences)
    {
        var read = sentences.Where(sentence => !sentence.IsHeading).Select(sentence => sentence.Words).ToList();
        return new(read.Count, read.Sum(words => words.Count), read.Max(words => (int?)words.Count) ?? 0, read.Sum(words => words.Count(word => word.Letters > LettersOfShortWord)));
    }
}
