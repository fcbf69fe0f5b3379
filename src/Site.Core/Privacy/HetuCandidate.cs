using System.Globalization;
using System.Text.RegularExpressions;

namespace EmploymentNet.Core.Privacy;

/// <summary>
/// Decides about one find. In an unusual spelling the date and the check character must both be right, which leaves
/// one look-alike in thirty-one. In the official spelling a wrong check character is masked as well: people mistype,
/// and a mistyped code still gives away birthday and individual number.
/// </summary>
internal sealed class HetuCandidate(string text, Match match)
{
    public int Start => match.Index;

    public int End => match.Index + match.Length;

    public bool IsHetu
        => HasBirthday && (CheckIsRight ? IsOfficialSpelling && !RunsOnInDigits || IsUnusualSpelling : IsMistyped);

    private bool HasBirthday => PersonalIdentityCode.IsBirthday(NumberIn("day"), NumberIn("month"));

    private bool CheckIsRight => PersonalIdentityCode.CheckCharacter(
        int.Parse(Digits("day") + Digits("month") + Digits("year") + Digits("number"), CultureInfo.InvariantCulture)) == Check;

    /// <summary>Ten characters and the sign leave no room for gaps or a century. Letters may touch: "hetu131052-308Tkiitos".</summary>
    private bool IsOfficialSpelling => match.Length == 11 && Sign.Length == 1;

    private bool RunsOnInDigits => char.IsAsciiDigit(Check) && char.IsAsciiDigit(After);

    private bool IsUnusualSpelling
        => StandsApart && AgreesWithCentury && !IsTelephone && (Sign.Length > 0 || IsReadableWithoutSign);

    /// <summary>Not inside a longer reference, such as "OUKA/010324-1234/2024". "+" is arithmetic: nobody born before 1900 asks.</summary>
    private bool IsMistyped => IsOfficialSpelling && Sign != "+" && StandsApart && !"-_/+".Contains(Before) && !"-_/+".Contains(After);

    private bool StandsApart => !char.IsLetterOrDigit(Before) && !char.IsLetterOrDigit(After);

    private bool AgreesWithCentury => !match.Groups["century"].Success || Sign.Length == 0
        || PersonalIdentityCode.FitsCentury(Sign[^1], NumberIn("century"));

    /// <summary>"0401234567", "040 123 4567" and "040 123-4567" begin with a nought and split the would-be month alone.</summary>
    private bool IsTelephone => text[Start] == '0' && char.IsAsciiDigit(Check)
        && (Sign.Length == 0 || match.Groups["month"].Length > match.Groups["day"].Length);

    /// <summary>Without a sign the tail must hold together, and a tail of digits needs a bare date before it ("15.12.2024 1500 euroa").</summary>
    private bool IsReadableWithoutSign => match.Groups["check"].Index == match.Groups["number"].Index + 3
        && (char.IsAsciiLetter(Check) || match.Groups["year"].Index == Start + 4 && !match.Groups["century"].Success);

    private string Sign => match.Groups["sign"].Value;

    private char Check => match.Groups["check"].ValueSpan[0];

    private char Before => Start == 0 ? ' ' : text[Start - 1];

    private char After => End == text.Length ? ' ' : text[End];

    private int NumberIn(string group) => int.Parse(Digits(group), CultureInfo.InvariantCulture);

    private string Digits(string group) => string.Concat(match.Groups[group].Value.Where(char.IsAsciiDigit));
}
