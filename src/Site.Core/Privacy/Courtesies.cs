using EmploymentNet.Core.Language;
using EmploymentNet.Core.Privacy.Detection;

namespace EmploymentNet.Core.Privacy;

/// <summary>A letter's greeting and sign-off, which are between two people and not for everybody who reads the answer.</summary>
/// <param name="Opening">"Hei Maija,"; empty where there is none.</param>
/// <param name="Closing">"Voimia!" or "Terveisin", with the name below it; empty where there is none.</param>
public sealed record Courtesies(string Opening, string Body, string Closing)
{
    private const int LongestLine = 60;
    private const int MostClosingLines = 4;

    private static readonly WordFile s_words = new(typeof(TypedText), "courtesies.txt");
    private static readonly IReadOnlyList<string> s_openings = s_words["opening"];
    private static readonly IReadOnlyList<string> s_closings = s_words["closing"];
    private static readonly char[] s_ends = ['!', ',', '.', '\n'];

    public static Courtesies Of(string letter)
    {
        var text = letter.Trim();
        var opening = OpeningOf(text);
        var rest = text[opening.Length..];
        var closing = ClosingOf(rest);
        return new(opening.Trim(), rest[..^closing.Length].Trim(), closing.Trim());
    }

    private static string OpeningOf(string text)
    {
        var end = text.IndexOfAny(s_ends);
        if (end is < 0 or > LongestLine || end == text.Length - 1 || !BeginsAs(s_openings, text))
            return "";
        while (end + 1 < text.Length && s_ends.Contains(text[end + 1]))
            end++;
        return text[..(end + 1)];
    }

    /// <summary>The last lines from one that begins as a sign-off does; or the last words of the last line.</summary>
    private static string ClosingOf(string text)
    {
        var lines = text.Split('\n');
        var start = text.Length;
        string? found = null;
        for (var line = lines.Length - 1; line > 0 && line >= lines.Length - MostClosingLines && lines[line].Length <= LongestLine; line--)
        {
            start -= lines[line].Length + (line < lines.Length - 1 ? 1 : 0);
            if (BeginsAs(s_closings, lines[line].TrimStart()))
                found = text[start..];
        }
        return found ?? LastWordsOf(text);
    }

    private static string LastWordsOf(string text)
    {
        if (text.Length < 2)
            return "";
        var start = text.LastIndexOfAny(['.', '!', '?', '\n'], text.Length - 2) + 1;
        return start > 0 && text.Length - start <= LongestLine && BeginsAs(s_closings, text[start..].TrimStart()) ? text[start..] : "";
    }

    private static bool BeginsAs(IReadOnlyList<string> words, string text) => words.Any(word =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetterOrDigit(text[word.Length])));
}
