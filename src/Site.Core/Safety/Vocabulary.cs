using System.Runtime.InteropServices;

namespace EmploymentNet.Core.Safety;

/// <summary>Every word of the lists, numbered, and which of them a typed word may be.</summary>
internal sealed class Vocabulary
{
    private const int LongestSplit = 60;
    private const int UsualPiece = 3;

    private readonly List<ListedWord> _words = [];
    private readonly Dictionary<ListedWord, int> _numbers = [];
    private readonly Dictionary<string, List<int>> _whole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<char, List<int>> _byFirstLetter = [];
    private int _longest;

    public int Add(string listed)
    {
        var word = ListedWord.Read(listed);
        if (_numbers.TryGetValue(word, out var known))
            return known;
        var number = _words.Count;
        _words.Add(word);
        _numbers.Add(word, number);
        AddTo(word.AnyEnding ? _stems : _whole, word.Folded, number);
        AddTo(_byFirstLetter, word.Folded[0], number);
        _longest = Math.Max(_longest, word.Folded.Length);
        return number;
    }

    /// <returns>The numbers of the words that this may be. A word that is known as it stands is not taken for another one mistyped.</returns>
    public IReadOnlyList<int> Read(TypedWord typed)
    {
        var known = AsItStands(typed.Folded);
        if (Letters.IsDrawnOut(typed.Folded))
            return [.. known, .. Sounding(typed, (word, squeezed) => word.IsDrawnOutAs(squeezed), Letters.Squeeze(typed.Folded))];
        return known.Count > 0
            ? [.. known.Where(number => _words[number].Accepts(typed))]
            : Sounding(typed, (word, folded) => word.IsMistypedAs(folded), typed.Folded);
    }

    /// <summary>Words written together, or letter by letter: the fewest listed words that make up the whole. Only "I" may stand as one letter, at the head.</summary>
    /// <returns>Nothing where it is made of none.</returns>
    public IReadOnlyList<TypedWord> Split(TypedWord typed)
    {
        var letters = typed.Folded;
        if (letters.Length > LongestSplit)
            return [];
        var fewest = new IReadOnlyList<TypedWord>?[letters.Length + 1];
        fewest[0] = [];
        for (var end = 1; end <= letters.Length; end++)
            for (var start = Math.Max(0, end - _longest); start <= Math.Max(0, end - 2); start++)
                if (fewest[start] is { } before && _whole.ContainsKey(letters[start..end]) && (fewest[end] is not { } best || before.Count + 1 < best.Count))
                    fewest[end] = [.. before, typed.Piece(start, end)];
        // Almost any word falls apart into scraps; only letters set apart are known to be more than one word.
        return fewest[^1] is { } pieces && (typed.IsSpelledOut || pieces.Count * UsualPiece <= letters.Length) ? pieces : [];
    }

    private List<int> AsItStands(string folded)
    {
        List<int> found = [.. _whole.GetValueOrDefault(folded, [])];
        var stems = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = 1; length <= Math.Min(folded.Length, _longest); length++)
            if (stems.TryGetValue(folded.AsSpan(0, length), out var numbers))
                found.AddRange(numbers);
        return found;
    }

    private IReadOnlyList<int> Sounding(TypedWord typed, Func<ListedWord, string, bool> isMeant, string letters) =>
        [.. _byFirstLetter.GetValueOrDefault(typed.Folded[0], []).Where(number => isMeant(_words[number], letters))];

    private static void AddTo<TKey>(Dictionary<TKey, List<int>> index, TKey key, int number)
        where TKey : notnull => (CollectionsMarshal.GetValueRefOrAddDefault(index, key, out _) ??= []).Add(number);
}
