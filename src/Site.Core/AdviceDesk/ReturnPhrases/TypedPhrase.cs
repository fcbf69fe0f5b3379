namespace EmploymentNet.Core.AdviceDesk.ReturnPhrases;

/// <summary>Reads what a person typed, with as much patience as the check word allows.</summary>
internal static class TypedPhrase
{
    public static PhraseReading Read(string typed)
    {
        var words = Spelling.Words(Spelling.Fold(typed));
        if (words.Count != ReturnPhrase.WordCount)
            return RunTogether(string.Concat(words)) is { } parted
                ? new PhraseReading.Understood(parted)
                : new PhraseReading.WrongNumberOfWords(words.Count);

        var readings = new[] { WordList.Finnish, WordList.Swedish }.Select(list => Read(words, list)).ToList();
        return readings.OfType<PhraseReading.Understood>().FirstOrDefault()
            ?? readings.OfType<PhraseReading.CheckFailed>().FirstOrDefault()
            ?? (PhraseReading)readings.OfType<PhraseReading.WordsNotOnList>().MinBy(reading => reading.Words.Count)!;
    }

    private static PhraseReading Read(IReadOnlyList<string> words, WordList list)
    {
        var places = words.Select(list.Place).ToList();
        if (places.Any(place => place is null))
            return new PhraseReading.WordsNotOnList(list, [.. words.Index()
                .Where(word => places[word.Index] is null)
                .Select(word => new UnknownWord(word.Index + 1, list.Nearby(word.Item)))]);

        return ReturnPhrase.At(list, [.. places.Select(place => place!.Value)]) is { } phrase
            ? new PhraseReading.Understood(phrase)
            : new PhraseReading.CheckFailed();
    }

    /// <summary>
    /// The phrase in letters that lost their spaces or got too many ("kesäyö" may become "kesä yö"). Letters can be parted in several
    /// ways; the check word tells the right one, and when two ways pass, neither is taken.
    /// </summary>
    private static ReturnPhrase? RunTogether(string letters)
    {
        if (letters.Length > ReturnPhrase.WordCount * WordList.LongestWord)
            return null;
        var phrases = new[] { WordList.Finnish, WordList.Swedish }.SelectMany(list => Partings(letters, list, [])).Take(2).ToList();
        return phrases.Count == 1 ? phrases[0] : null;
    }

    private static IEnumerable<ReturnPhrase> Partings(string letters, WordList list, int[] places)
    {
        if (places.Length == ReturnPhrase.WordCount)
            return letters.Length == 0 && ReturnPhrase.At(list, places) is { } phrase ? [phrase] : [];

        return Enumerable.Range(WordList.ShortestWord, WordList.LongestWord - WordList.ShortestWord + 1)
            .Where(length => length <= letters.Length)
            .Select(length => (Rest: letters[length..], Place: list.Place(letters[..length])))
            .Where(parting => parting.Place is not null)
            .SelectMany(parting => Partings(parting.Rest, list, [.. places, parting.Place!.Value]));
    }
}
