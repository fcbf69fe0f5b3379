namespace EmploymentNet.Core.AdviceDesk.ReturnPhrases;

/// <summary>Reads what a person typed, with as much patience as the check word allows.</summary>
internal static class TypedPhrase
{
    /// <summary>No word is on both, so at most one can hold them all.</summary>
    private static IReadOnlyList<WordList> Lists => [WordList.Finnish, WordList.Swedish];

    public static PhraseReading Read(string typed)
    {
        var words = Spelling.Words(Spelling.Fold(typed));
        if (words.Count != ReturnPhrase.WordCount)
            return RunTogether(string.Concat(words)) is { } parted
                ? new PhraseReading.Understood(parted)
                : new PhraseReading.WrongNumberOfWords(words.Count);

        var list = Lists.MinBy(list => words.Count(word => list.Place(word) is null))!;
        var unknown = words.Index().Where(word => list.Place(word.Item) is null).ToList();
        if (unknown.Count > 0)
            return new PhraseReading.WordsNotOnList(list.Language, [.. unknown.Select(word => new UnknownWord(word.Index + 1, list.Nearby(word.Item)))]);

        int[] places = [.. words.Select(word => list.Place(word)!.Value)];
        return ReturnPhrase.At(list, places) is { } phrase
            ? new PhraseReading.Understood(phrase)
            : new PhraseReading.CheckFailed(Swapped(list, places));
    }

    private static SwappedWords? Swapped(WordList list, int[] places)
    {
        var repairs =
            from first in Enumerable.Range(0, places.Length)
            from second in Enumerable.Range(first + 1, places.Length - first - 1)
            where ReturnPhrase.At(list, Exchanged(places, first, second)) is not null
            select new SwappedWords(first + 1, second + 1);
        return repairs.Take(2).ToList() is [var only] ? only : null;
    }

    private static int[] Exchanged(int[] places, int first, int second)
    {
        int[] exchanged = [.. places];
        (exchanged[first], exchanged[second]) = (exchanged[second], exchanged[first]);
        return exchanged;
    }

    /// <summary>
    /// The phrase in letters that lost their spaces or got too many ("kesäuni" may become "kesä uni"). Letters can be parted in several
    /// ways; the check word tells the right one, and when two ways pass, neither is taken.
    /// </summary>
    private static ReturnPhrase? RunTogether(string letters)
    {
        if (letters.Length > ReturnPhrase.WordCount * WordList.LongestWord)
            return null;
        var phrases = Lists.SelectMany(list => Partings(letters, list, [])).Take(2).ToList();
        return phrases.Count == 1 ? phrases[0] : null;
    }

    private static IEnumerable<ReturnPhrase> Partings(string letters, WordList list, int[] places)
    {
        if (places.Length == ReturnPhrase.WordCount)
            return letters.Length == 0 && ReturnPhrase.At(list, places) is { } phrase ? [phrase] : [];

        return Enumerable.Range(WordList.ShortestWord, WordList.LongestWord - WordList.ShortestWord + 1)
            .Where(length => length <= letters.Length)
            .Select(length => (Left: letters[length..], Place: list.Place(letters[..length])))
            .Where(parting => parting.Place is not null)
            .SelectMany(parting => Partings(parting.Left, list, [.. places, parting.Place!.Value]));
    }
}
