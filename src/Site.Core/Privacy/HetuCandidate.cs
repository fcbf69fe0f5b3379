using System.Globalization;
using System.Text.RegularExpressions;
using EmploymentNet.Core.Language;
using EmploymentNet.Core.Privacy.Detection;

namespace EmploymentNet.Core.Privacy;

/// <summary>
/// Decides about one find. In an unusual spelling the date and the check character must both be right, which leaves
/// one look-alike in thirty-one. In the official spelling a wrong check character is masked as well: people mistype,
/// and a mistyped code still gives away birthday and individual number.
/// </summary>
internal sealed class HetuCandidate(string text, Match match)
{
    private static readonly WordSet s_joints = new WordFile(typeof(TypedText), "identity-codes.txt").Set("between date and number");
    private static readonly char[] s_marks = ['-', ':', ',', '.', '\n'];

    public int Start => match.Index;

    public int End => match.Index + match.Length;

    public bool IsHetu
        => HasBirthday && (CheckIsRight ? IsOfficialSpelling && !RunsOnInDigits || IsUnusualSpelling || IsJoinedByWords : IsMistyped);

    private bool HasBirthday => PersonalIdentityCode.IsBirthday(NumberIn("day"), NumberIn("month"));

    private bool CheckIsRight => PersonalIdentityCode.CheckCharacter(
        int.Parse(Digits("day") + Digits("month").PadLeft(2, '0') + Digits("year") + Digits("number"), CultureInfo.InvariantCulture)) == Check;

    /// <summary>Ten characters and the sign leave no room for gaps or a century. Letters may touch: "hetu131052-308Tkiitos".</summary>
    private bool IsOfficialSpelling => match.Length == 11 && Sign.Length == 1 && HasBareDate;

    private bool RunsOnInDigits => char.IsAsciiDigit(Check) && char.IsAsciiDigit(After);

    private bool IsUnusualSpelling
        => !HasWords && StandsApart && AgreesWithCentury && !IsTelephone && (Sign.Length > 0 || IsReadableWithoutSign);

    /// <summary>"131052, loppuosa on 308T". Any other words between a date and a number are talk.</summary>
    private bool IsJoinedByWords => HasWords && StandsApart && match.Groups["words"].Value.Split(' ').Any(word => s_joints.Has(word.TrimEnd(s_marks)));

    /// <summary>Not inside a longer reference, such as "OUKA/010324-1234/2024". "+" is arithmetic: nobody born before 1900 asks.</summary>
    private bool IsMistyped => IsOfficialSpelling && Sign != "+" && StandsApart && !"-_/+".Contains(Before) && !"-_/+".Contains(After);

    private bool StandsApart => !char.IsLetterOrDigit(Before) && !char.IsLetterOrDigit(After);

    private bool AgreesWithCentury => !match.Groups["century"].Success || Sign.Length == 0
        || PersonalIdentityCode.FitsCentury(Sign[^1], NumberIn("century"));

    /// <summary>"0401234567", "040 123 4567" and "040 123-4567" begin with a nought and split the would-be month alone.</summary>
    private bool IsTelephone => text[Start] == '0' && char.IsAsciiDigit(Check)
        && (Sign.Length == 0 || match.Groups["month"].Length > match.Groups["day"].Length);

    /// <summary>Without a sign only a bare date ("131052") makes a tail of digits a code ("15.12.2024 1500 euroa" is none), or one in two pieces.</summary>
    private bool IsReadableWithoutSign => char.IsAsciiLetter(Check) ? TailHoldsTogether || HasBareDate : TailHoldsTogether && HasBareDate;

    private bool TailHoldsTogether => match.Groups["check"].Index == match.Groups["number"].Index + 3;

    private bool HasBareDate => match.Groups["day"].Length == 2 && match.Groups["month"].Length == 2 && match.Groups["year"].Index == Start + 4 && !match.Groups["century"].Success;

    private bool HasWords => match.Groups["words"].Success;

    private string Sign => match.Groups["sign"].Value;

    private char Check => match.Groups["check"].ValueSpan[0];

    private char Before => Start == 0 ? ' ' : text[Start - 1];

    private char After => End == text.Length ? ' ' : text[End];

    private int NumberIn(string group) => int.Parse(Digits(group), CultureInfo.InvariantCulture);

    private string Digits(string group) => string.Concat(match.Groups[group].Value.Where(char.IsAsciiDigit));
}
