using System.Globalization;
using System.Text;

namespace EmploymentNet.Core.Safety;

/// <summary>What is the same letter to us, however it was typed.</summary>
internal static class Letters
{
    /// <summary>Lower case, one character a letter, without signs that nobody sees.</summary>
    public static string Lower(string text)
    {
        var lower = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormC))
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
                lower.Append(char.ToLowerInvariant(letter));
        return lower.ToString();
    }

    /// <summary>Without accents, letter for letter: what a hurry or a foreign keyboard leaves of a word.</summary>
    public static string Fold(string lower) => string.Create(lower.Length, lower, (folded, source) =>
    {
        for (var place = 0; place < source.Length; place++)
            folded[place] = char.IsAscii(source[place]) ? source[place] : Fold(source[place]);
    });

    public static bool IsApostrophe(char letter) => letter is '\'' or '`' or '\u2019' or '\u2018' or '\u00B4';

    /// <summary>"k*olla", "su1cide": somebody hides a word from filters, or from themselves.</summary>
    public static char Unmask(char hidden) => hidden switch { '0' => 'o', '1' => 'i', '3' => 'e', '4' => 'a', '5' => 's', _ => hidden };

    /// <summary>Every letter once, however often it is repeated in a row.</summary>
    public static string Squeeze(string word) =>
        string.Concat(word.Where((letter, place) => place == 0 || word[place - 1] != letter));

    /// <summary>Three in a row: nobody spells so, and nobody can tell whether one or two were meant.</summary>
    public static bool IsDrawnOut(string word)
    {
        for (var place = 2; place < word.Length; place++)
            if (word[place] == word[place - 1] && word[place] == word[place - 2])
                return true;
        return false;
    }

    private static char Fold(char letter) => letter switch
    {
        '\u00F8' => 'o',
        '\u00E6' => 'a',
        _ when char.IsLetter(letter) => letter.ToString().Normalize(NormalizationForm.FormD)[0],
        _ => letter,
    };
}
