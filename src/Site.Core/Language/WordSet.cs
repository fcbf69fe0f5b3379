using System.Collections.Frozen;

namespace EmploymentNet.Core.Language;

/// <summary>Words and short phrases as they stand, in capitals or not.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly int _longest;

    public WordSet(IEnumerable<string> words)
    {
        var set = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _words = set.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = set.Max(word => word.Length);
    }

    /// <summary>What is longer than any word here is not read: a text may be one word of 5,000 letters.</summary>
    public bool Has(ReadOnlySpan<char> word) => word.Length <= _longest && _words.Contains(word);
}
