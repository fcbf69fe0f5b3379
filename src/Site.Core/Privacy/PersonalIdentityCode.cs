namespace EmploymentNet.Core.Privacy;

/// <summary>
/// How a Finnish personal identity code (henkilötunnus, personbeteckning) is built: date of birth as DDMMYY, a sign
/// for the century, an individual number and a check character.
/// Source: Government Decree on the Population Information System 128/2010, section 2, as amended by 690/2022, which
/// added the letters beside "-" and "A" from 1 January 2023.
/// </summary>
internal static class PersonalIdentityCode
{
    private const string CheckCharacters = "0123456789ABCDEFHJKLMNPRSTUVWXY";

    public static char CheckCharacter(int birthDateAndNumber) => CheckCharacters[birthDateAndNumber % CheckCharacters.Length];

    /// <summary>29 February passes in every year: a mistyped year must not save a code from the mask.</summary>
    public static bool IsBirthday(int day, int month)
        => month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2024, month);

    public static bool FitsCentury(char sign, int century) => sign switch
    {
        '+' => century == 18,
        '-' or (>= 'U' and <= 'Y') => century == 19,
        _ => century == 20,
    };
}
