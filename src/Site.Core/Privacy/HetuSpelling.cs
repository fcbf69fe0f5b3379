using System.Globalization;
using System.Text.RegularExpressions;

namespace EmploymentNet.Core.Privacy;

/// <summary>
/// Finds what could be a personal identity code in any of the ways people write one: "131052-308T",
/// "13.10.1952 – 308 t", split over lines, without the sign, in full-width or Arabic digits, as date and "loppuosa 308T".
/// <see cref="HetuCandidate"/> decides whether it is one.
/// </summary>
internal static partial class HetuSpelling
{
    private const string Gap = @"\s{0,2}";
    private const string DateGap = @"[\s\p{P}]{0,3}";

    /// <summary>Around the sign anything that is no letter, digit or sign may stand, such as a quoting mark on a new line.</summary>
    private const string SignGap = @"[\s\p{P}\p{S}-[-+]]{0,8}";

    /// <summary>A day or month of one digit has a mark after it.</summary>
    private const string Date =
        $"(?<day>[0-3]{Gap}[0-9]|[1-9](?=[./])){DateGap}(?<month>[01]{Gap}[0-9]|[1-9](?=[./])){DateGap}"
        + $"(?:(?<century>1{Gap}[89]|2{Gap}0){Gap})?(?<year>[0-9]{Gap}[0-9])";

    /// <summary>The habit of always writing a dash gives "010203-A900X".</summary>
    private const string Sign = @"(?<sign>[-+]{0,3}[A-FU-Y]|[-+](?:\s{0,2}[-+]){0,2})";

    private const string Words = @"(?<words>(?:\p{L}{1,16}[\s\p{P}]{1,3}){1,4})";

    /// <summary>Either together or each digit apart: an uneven "31 12" after a dash is the end of a period, not a number.</summary>
    private const string Number = @"(?<number>[0-9]{3}|[0-9]\s{1,2}[0-9]\s{1,2}[0-9])";

    private const string Check = @"[\s\p{P}]{0,2}(?<check>[0-9\p{L}])";

    public static HetuCandidate? Next(string folded, int from)
    {
        var match = Pattern().Match(folded, from);

        return match.Success ? new HetuCandidate(folded, match) : null;
    }

    /// <summary>The same text, character for character, in capitals, plain digits, plain dashes and plain spaces.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, (folded, source) =>
    {
        for (var i = 0; i < source.Length; i++)
            folded[i] = Fold(source[i]);
    });

    private static char Fold(char c) => char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.DecimalDigitNumber => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)),
        UnicodeCategory.DashPunctuation => '-',
        // Soft hyphens and zero-width spaces come along when text is pasted.
        UnicodeCategory.Control or UnicodeCategory.Format => ' ',
        _ when c is '\u2212' or '\u2043' => '-',
        _ when c is >= '\uFF01' and <= '\uFF5E' => char.ToUpperInvariant((char)(c - 0xFEE0)),
        _ => char.ToUpperInvariant(c),
    };

    [GeneratedRegex($"(?<![0-9]){Date}{SignGap}{Words}??{Sign}?{SignGap}{Number}{Check}", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
