using System.Text.RegularExpressions;

namespace EmploymentNet.Core.Content;

/// <summary>Where a line may break, and where it must not, in markup that is about to be shown.</summary>
public static partial class LineBreaks
{
    private const char SoftHyphen = '\u00AD';
    private const char NoBreakSpace = '\u00A0';
    private const char WordJoiner = '\u2060';

    private const string Vowels = "aeiouy\u00E4\u00F6\u00E5";

    /// <summary>On either side of a break.</summary>
    private const int FewestLetters = 4;

    /// <summary>Keeps a number whole and with its unit, a dash on the line it ends, and a hyphen with the word behind it: "WCAG 2.2 -ohje".</summary>
    public static string Bind(string markup) => LeadingHyphen().Replace(BoundSpace().Replace(markup, $"{NoBreakSpace}"), $"{WordJoiner}");

    /// <summary>Soft hyphens in long Finnish words. Chromium hyphenates Swedish by itself, but knows no Finnish.</summary>
    public static string Hyphenate(string markup, SiteLanguage language) =>
        language == SiteLanguage.Finnish ? LongWord().Replace(markup, word => Syllables(word.Value)) : markup;

    private static string Syllables(string word) =>
        string.Concat(word.Select((letter, at) => IsBreak(word.ToLowerInvariant(), at) ? $"{SoftHyphen}{letter}" : $"{letter}"));

    /// <summary>
    /// A syllable begins at the consonant before a vowel. After a vowel, n and s are left out: they are what the first part of a
    /// compound ends in (kansan·eläke, kuntoutus·ohjaus), and a word has places enough without them.
    /// </summary>
    private static bool IsBreak(string word, int at) =>
        at >= FewestLetters && word.Length - at >= FewestLetters
        && !IsVowel(word[at]) && IsVowel(word[at + 1])
        && (!IsVowel(word[at - 1]) || word[at] is not ('n' or 's'));

    private static bool IsVowel(char letter) => Vowels.Contains(letter);

    // Each pattern ends in a look ahead that keeps it out of tags: no bracket closes before one opens.
    [GeneratedRegex(@"((?<=\d) (?=\d|€|%|§|euro)| (?=– ))(?![^<>]*>)")]
    private static partial Regex BoundSpace();

    [GeneratedRegex(@"(?<=(^|[\s\d(>])-)(?=\p{L})(?![^<>]*>)")]
    private static partial Regex LeadingHyphen();

    [GeneratedRegex(@"\p{L}{15,}(?![^<>]*>)")]
    private static partial Regex LongWord();
}
