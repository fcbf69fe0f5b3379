namespace EmploymentNet.Core.Safety;

/// <summary>One slip of the finger: a letter missing, too many, wrong, or changed places with the next.</summary>
internal static class Typo
{
    /// <param name="typed">What stands in the text.</param>
    /// <param name="meant">What stands on the list.</param>
    /// <param name="anyEnding">Whether letters may follow in what was typed.</param>
    public static bool Separates(string typed, string meant, bool anyEnding)
    {
        var same = typed.AsSpan().CommonPrefixLength(meant);
        // The first letter is seldom wrong, and asking for it keeps most other words away.
        return same > 0 && IsOneAway(typed.AsSpan(same), meant.AsSpan(same), anyEnding);
    }

    private static bool IsOneAway(ReadOnlySpan<char> here, ReadOnlySpan<char> there, bool anyEnding) =>
        Agrees(here, Rest(there, 1), anyEnding)
        || Agrees(Rest(here, 1), there, anyEnding)
        || Agrees(Rest(here, 1), Rest(there, 1), anyEnding)
        || here.Length > 1 && there.Length > 1 && here[0] == there[1] && here[1] == there[0] && Agrees(here[2..], there[2..], anyEnding);

    private static bool Agrees(ReadOnlySpan<char> here, ReadOnlySpan<char> there, bool anyEnding) =>
        anyEnding ? here.StartsWith(there) : here.SequenceEqual(there);

    private static ReadOnlySpan<char> Rest(ReadOnlySpan<char> letters, int from) => letters[Math.Min(from, letters.Length)..];
}
