namespace EmploymentNet.Core.Language;

internal static class WordOrder
{
    /// <summary>Whether one of the words stands before a place, with no more than some others between.</summary>
    public static bool IsBehind(this IReadOnlyList<SpokenWord> sentence, int place, WordSet words, int reach)
    {
        for (var before = place - 1; before >= 0 && before >= place - reach; before--)
        {
            if (words.Has(sentence[before].Lower))
                return true;
        }

        return false;
    }

    public static bool EndsWithAny(this string word, IEnumerable<string> endings) => endings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));
}
