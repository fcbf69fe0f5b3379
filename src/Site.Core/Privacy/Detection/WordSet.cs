using System.Collections.Frozen;

namespace EmploymentNet.Core.Privacy.Detection;

/// <summary>Words and short phrases as they stand, in capitals or not.</summary>
internal sealed class WordSet(IEnumerable<string> words)
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words =
        words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Has(ReadOnlySpan<char> word) => _words.Contains(word);
}
