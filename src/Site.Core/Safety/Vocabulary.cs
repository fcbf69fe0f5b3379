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
    private readonly Dictionary<(char First, int Length), List<int>> _mistypedWhole = [];
    private readonly Dictionary<char, List<int>> _mistypedStems = [];
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
        if (word.MayBeMistyped && word.AnyEnding)
            AddTo(_mistypedStems, word.Folded[0], number);
        else if (word.MayBeMistyped)
            AddTo(_mistypedWhole, (word.Folded[0], word.Folded.Length), number);
        _longest = Math.Max(_longest, word.Folded.Length);
        return number;
    }

    /// <returns>The numbers of the words that this may be. A word that is known as it stands is not taken for another one mistyped.</returns>
    public IReadOnlyList<int> Read(TypedWord typed)
    {
        var known = AsItStands(typed.Folded);
        if (Letters.IsDrawnOut(typed.Folded))
            return [.. known, .. DrawnOut(Letters.Squeeze(typed.Folded))];
        return known.Count > 0 ? known.FindAll(number => _words[number].Accepts(typed)) : Mistyped(typed.Folded);
    }

    /// <summary>Words written together, or letter by letter: the fewest listed words that make up the whole. Only "I" may stand as one letter, at the head.</summary>
    /// <returns>Nothing where it is made of none.</returns>
    public IReadOnlyList<TypedWord> Split(TypedWord typed)
    {
        var letters = typed.Folded;
        if (letters.Length > LongestSplit)
            return [];
        var whole = _whole.GetAlternateLookup<ReadOnlySpan<char>>();
        // For each length: how many words make up so much of the head, and where the last of them begins.
        var (fewest, lastFrom) = (new int?[letters.Length + 1], new int[letters.Length + 1]);
        fewest[0] = 0;
        for (var end = 1; end <= letters.Length; end++)
            for (var start = Math.Max(0, end - _longest); start <= Math.Max(0, end - 2); start++)
                if (fewest[start] + 1 < (fewest[end] ?? int.MaxValue) && whole.ContainsKey(letters.AsSpan(start..end)))
                    (fewest[end], lastFrom[end]) = (fewest[start] + 1, start);
        // Almost any word falls apart into scraps; only letters set apart are known to be more than one word.
        if (fewest[^1] is not { } count || !typed.IsSpelledOut && count * UsualPiece > letters.Length)
            return [];
        List<TypedWord> pieces = [];
        for (var end = letters.Length; end > 0; end = lastFrom[end])
            pieces.Insert(0, typed.Piece(lastFrom[end], end));
        return pieces;
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

    private IEnumerable<int> DrawnOut(string squeezed) =>
        Enumerable.Range(0, _words.Count).Where(number => _words[number].IsDrawnOutAs(squeezed));

    private List<int> Mistyped(string folded)
    {
        List<int> found = [];
        AddMistyped(_mistypedStems.GetValueOrDefault(folded[0]));
        for (var length = folded.Length - 1; length <= folded.Length + 1; length++)
            AddMistyped(_mistypedWhole.GetValueOrDefault((folded[0], length)));
        return found;

        void AddMistyped(List<int>? candidates)
        {
            foreach (var number in candidates ?? [])
                if (_words[number].IsMistypedAs(folded))
                    found.Add(number);
        }
    }

    private static void AddTo<TKey>(Dictionary<TKey, List<int>> index, TKey key, int number)
        where TKey : notnull => (CollectionsMarshal.GetValueRefOrAddDefault(index, key, out _) ??= []).Add(number);
}
