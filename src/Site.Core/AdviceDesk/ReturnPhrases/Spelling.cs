using System.Globalization;
using System.Text;

namespace EmploymentNet.Core.AdviceDesk.ReturnPhrases;

/// <summary>How a typed word is compared: without case, and with å, ä and ö as a, a and o, for keyboards that lack them.</summary>
internal static class Spelling
{
    /// <summary>Keeps what separates words. Marks typed as characters of their own (a + ¨) and invisible ones (soft hyphen) vanish.</summary>
    public static string Fold(string typed)
    {
        var folded = new StringBuilder(typed.Length);
        foreach (var letter in typed)
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
                folded.Append(Fold(letter));
        return folded.ToString();
    }

    /// <summary>Words are runs of letters, so spaces, line breaks, hyphens, commas and list numbers all part them.</summary>
    public static IReadOnlyList<string> Words(string folded)
    {
        var parted = folded.ToCharArray();
        for (var i = 0; i < parted.Length; i++)
            if (!char.IsLetter(parted[i]))
                parted[i] = ' ';
        return new string(parted).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Insertions, deletions, substitutions and swaps of neighbours that lead from one word to the other.</summary>
    public static int Distance(string from, string to)
    {
        var steps = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
            for (var j = 0; j <= to.Length; j++)
                steps[i, j] = Math.Min(i, j) == 0 ? Math.Max(i, j) : Fewest(steps, from, to, i, j);
        return steps[from.Length, to.Length];
    }

    private static int Fewest(int[,] steps, string from, string to, int i, int j)
    {
        var fewest = Math.Min(Math.Min(steps[i - 1, j], steps[i, j - 1]) + 1, steps[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1));
        return i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1] ? Math.Min(fewest, steps[i - 2, j - 2] + 1) : fewest;
    }

    private static char Fold(char letter) => char.ToLowerInvariant(letter) switch
    {
        'å' or 'ä' => 'a',
        'ö' => 'o',
        var other => other,
    };
}
