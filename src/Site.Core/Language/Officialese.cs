namespace EmploymentNet.Core.Language;

/// <summary>Rows of words that offices write and nobody says, each with the plainer way. How a line is written stands in the lists.</summary>
internal sealed class Officialese
{
    private readonly ILookup<char, Phrase> _phrases;

    private Officialese(IEnumerable<Phrase> phrases) =>
        _phrases = phrases.SelectMany(phrase => phrase.FirstLetters.Select(letter => (letter, phrase))).ToLookup(one => one.letter, one => one.phrase);

    public static Officialese Read(string list)
    {
        var words = new WordFile(typeof(Officialese), list);
        return new(words["officialese"].Select(line => Phrase.Read(line, words)));
    }

    /// <returns>Of two that overlap the earlier, and of two that begin together the longer.</returns>
    public IEnumerable<(int First, int Count, string Plainer)> FindIn(Sentence sentence)
    {
        for (var first = 0; first < sentence.Words.Count; first++)
        {
            var (count, plainer) = LongestAt(sentence.Words, first);
            if (count == 0)
                continue;
            yield return (first, count, plainer);
            first += count - 1;
        }
    }

    private (int Count, string Plainer) LongestAt(IReadOnlyList<SpokenWord> words, int first) =>
        _phrases[words[first].Lower[0]].Select(phrase => (Count: phrase.LengthAt(words, first), phrase.Plainer)).DefaultIfEmpty((Count: 0, Plainer: "")).MaxBy(found => found.Count);

    /// <param name="Steps">A gap is a step without forms.</param>
    private sealed record Phrase(IReadOnlyList<IReadOnlyList<ListedForm>> Steps, string Plainer)
    {
        private const string Gap = "..";
        private const int WidestGap = 2;

        public IEnumerable<char> FirstLetters => Steps[0].Select(form => form.Written[0]).Distinct();

        public static Phrase Read(string line, WordFile words)
        {
            var halves = line.Split(" > ");
            return new([.. halves[0].Split(' ').Select(step => Forms(step, words))], halves[1]);
        }

        /// <returns>How many words the phrase takes there; 0 where it does not begin there.</returns>
        public int LengthAt(IReadOnlyList<SpokenWord> words, int first) => Match(words, first, 0) - first is > 0 and var length ? length : 0;

        private static IReadOnlyList<ListedForm> Forms(string step, WordFile words) => step switch
        {
            Gap => [],
            ['<', .. var group, '>'] => [.. words[group].Select(ListedForm.Read)],
            _ => [.. step.Split('|').Select(ListedForm.Read)],
        };

        /// <returns>The place behind the last word; negative where it does not fit.</returns>
        private int Match(IReadOnlyList<SpokenWord> words, int place, int step)
        {
            if (step == Steps.Count)
                return place;
            if (Steps[step].Count == 0)
                return Enumerable.Range(place, WidestGap + 1).Select(behind => Match(words, behind, step + 1)).FirstOrDefault(end => end > 0, -1);
            return place < words.Count && Steps[step].Any(form => form.Fits(words[place].Lower)) ? Match(words, place + 1, step + 1) : -1;
        }
    }
}
