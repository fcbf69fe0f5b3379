namespace EmploymentNet.Core.Language;

/// <summary>A word between blanks, without the marks around it.</summary>
/// <param name="Start">In its passage.</param>
/// <param name="Lower">As lists have it.</param>
/// <param name="Letters">Of its longest part: "TE-palveluihin" is as long as "palveluihin". An address or a number has none.</param>
internal sealed record SpokenWord(int Start, int End, string Lower, bool HasCapital, int Letters)
{
    public static SpokenWord? Read(string text, int start, int end)
    {
        while (start < end && !char.IsLetterOrDigit(text[start]))
            start++;
        while (end > start && !char.IsLetterOrDigit(text[end - 1]))
            end--;
        if (start == end)
            return null;
        var word = text[start..end].Replace($"{MarkdownText.Unseen}", "", StringComparison.Ordinal);
        return new(start, end, word.ToLowerInvariant(), char.IsUpper(word[0]), IsAddress(word) ? 0 : LongestRun(word));
    }

    /// <summary>"kela.fi", "neuvonta@example.fi", "www.kela.fi/tuet".</summary>
    private static bool IsAddress(string word)
    {
        for (var place = 1; place < word.Length - 1; place++)
        {
            if (word[place] is '.' or '@' or '\\' && char.IsLetter(word[place - 1]) && char.IsLetterOrDigit(word[place + 1]))
                return true;
        }

        return word.Contains("://", StringComparison.Ordinal);
    }

    private static int LongestRun(string word)
    {
        var (longest, run) = (0, 0);
        foreach (var letter in word)
        {
            run = char.IsLetter(letter) ? run + 1 : letter == '\u00AD' ? run : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
