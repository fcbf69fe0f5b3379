using System.Text.RegularExpressions;

namespace EmploymentNet.Core.Content;

/// <summary>Where a line may break, and where it must not, in markup that is about to be shown.</summary>
public static partial class LineBreaks
{
    private const char SoftHyphen = '\u00AD';
    private const char NoBreakSpace = '\u00A0';
    private const char WordJoiner = '\u2060';

    private const string Vowels = "aeiouy\u00E4\u00F6\u00E5";

    private static readonly string[] SwedishPairs =
        ["st", "sp", "sk", "ck", "ng", "br", "dr", "fr", "gr", "kr", "pr", "tr", "vr", "bl", "fl", "gl", "kl", "pl"];

    /// <summary>On either side of a break.</summary>
    private const int FewestLetters = 4;

    /// <summary>Keeps a number whole and with its unit, a dash on the line it ends, and a hyphen with the word behind it: "WCAG 2.2 -ohje".</summary>
    public static string Bind(string markup) => LeadingHyphen().Replace(BoundSpace().Replace(markup, $"{NoBreakSpace}"), $"{WordJoiner}");

    /// <summary>Soft hyphens in long words: no Chromium hyphenates Finnish, and many come without their Swedish dictionary.</summary>
    public static string Hyphenate(string markup, SiteLanguage language) =>
        LongWord().Replace(markup, word => Syllables(word.Value, language == SiteLanguage.Finnish ? BeginsInFinnish : BeginsInSwedish));

    private static string Syllables(string word, Func<char, char, bool> begins)
    {
        var folded = word.ToLowerInvariant();
        return string.Concat(word.Select((letter, at) => IsBreak(at) ? $"{SoftHyphen}{letter}" : $"{letter}"));

        // A syllable begins at the consonant before a vowel; the languages differ in which consonants are safe to part.
        bool IsBreak(int at) =>
            at >= FewestLetters && word.Length - at >= FewestLetters
            && !IsVowel(folded[at]) && IsVowel(folded[at + 1])
            && begins(folded[at - 1], folded[at]);
    }

    /// <summary>After a vowel, n and s may end the first part of a compound: kansan·eläke, kuntoutus·ohjaus.</summary>
    private static bool BeginsInFinnish(char before, char letter) => !IsVowel(before) || letter is not ('n' or 's');

    /// <summary>Any consonant may end the first part of a compound (språk·område), and some begin the second in pairs (arbets·kraft).</summary>
    private static bool BeginsInSwedish(char before, char letter) =>
        !IsVowel(before) && letter != 's' && !SwedishPairs.Contains($"{before}{letter}");

    private static bool IsVowel(char letter) => Vowels.Contains(letter);

    // Each pattern ends in a look ahead that keeps it out of tags: no bracket closes before one opens.
    [GeneratedRegex(@"((?<=\d) (?=\d|€|%|§|euro)| (?=– ))(?![^<>]*>)")]
    private static partial Regex BoundSpace();

    [GeneratedRegex(@"(?<=(^|[\s\d(>])-)(?=\p{L})(?![^<>]*>)")]
    private static partial Regex LeadingHyphen();

    [GeneratedRegex(@"\p{L}{15,}(?![^<>]*>)")]
    private static partial Regex LongWord();
}
