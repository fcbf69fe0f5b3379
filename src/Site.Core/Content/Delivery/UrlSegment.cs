using System.Globalization;
using System.Text;

namespace EmploymentNet.Core.Content.Delivery;

/// <summary>
/// Umbraco's cleaning of names into URL segments (DefaultShortStringHelper) with our character map: ä→a, ö→o, å→a.
/// The attach guide gives a real Umbraco the same map (RequestHandler:UserDefinedCharCollection).
/// </summary>
public static class UrlSegment
{
    /// <summary>What differs from Umbraco's own map.</summary>
    public static readonly IReadOnlyDictionary<char, string> OwnReplacements = new Dictionary<char, string>
    {
        ['ä'] = "a",
        ['Ä'] = "a",
        ['ö'] = "o",
        ['Ö'] = "o",
        ['å'] = "a",
        ['Å'] = "a",
    };

    private static readonly Dictionary<char, string> Replacements = new(OwnReplacements)
    {
        [' '] = "-",
        ['|'] = "-",
        ['+'] = "plus",
        ['*'] = "star",
        ['æ'] = "ae",
        ['Æ'] = "ae",
        ['ø'] = "oe",
        ['Ø'] = "oe",
        ['ü'] = "ue",
        ['Ü'] = "ue",
        ['ß'] = "ss",
        ['"'] = "",
        ['\''] = "",
        ['%'] = "",
        ['.'] = "",
        [';'] = "",
        ['/'] = "",
        ['\\'] = "",
        [':'] = "",
        ['#'] = "",
        ['&'] = "",
        ['?'] = "",
        ['<'] = "",
        ['>'] = "",
    };

    public static string Of(string name)
    {
        var replaced = string.Concat(name.Select(c => Replacements.GetValueOrDefault(c) ?? c.ToString()));
        return Hyphenate((ToAscii(replaced) ?? replaced).ToLowerInvariant());
    }

    /// <summary>Null when any letter has no plain form: Umbraco then keeps the whole text as it is ("try" mode).</summary>
    private static string? ToAscii(string text)
    {
        var ascii = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAscii(c))
                ascii.Append(c);
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark)
                continue;
            else if (PlainLetter(c) is { } plain)
                ascii.Append(plain);
            else if (IsPlainPunctuation(c))
                ascii.Append(' ');
            else
                return null;
        }

        return ascii.ToString();
    }

    private static string? PlainLetter(char c) => c switch
    {
        'ł' or 'Ł' => "l",
        'đ' or 'Đ' or 'ð' or 'Ð' => "d",
        'þ' or 'Þ' => "th",
        'ŋ' or 'Ŋ' => "n",
        'ŧ' or 'Ŧ' => "t",
        'œ' or 'Œ' => "oe",
        'ı' => "i",
        _ => null,
    };

    private static bool IsPlainPunctuation(char c) => c is '\u00A0' or '\u00AD' or (>= '\u2010' and <= '\u2015')
        or (>= '\u2018' and <= '\u201F') or '«' or '»';

    private static string Hyphenate(string text)
    {
        var segment = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || c == '_')
                segment.Append(c);
            else if (segment.Length > 0 && segment[^1] != '-')
                segment.Append('-');
        }

        return segment.ToString().TrimEnd('-');
    }
}
