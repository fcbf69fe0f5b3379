namespace EmploymentNet.Core.Staff;

/// <summary>Length, and nothing that is tried first; what it is made of is everybody's own business.</summary>
public static class PasswordRules
{
    public const int MinLength = 12;

    /// <summary>Far longer than anybody types, and short enough to reckon a hash of.</summary>
    public const int MaxLength = 128;

    private const int LeastDifferentLetters = 5;

    /// <summary>Shorter parts of a name are found in too many words.</summary>
    private const int LeastOfName = 4;

    /// <summary>What must be left when the words that everybody here would think of are taken out.</summary>
    private const int LeastOfOwn = 8;

    private static readonly string[] _wordsOfThisPlace = ["employmentnet", "employment", "tyotila", "arbetsrum", "neuvonta", "radgivning", "salasana", "losenord", "password"];

    private static readonly string[] _rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "abcdefghijklmnopqrstuvwxyz", "01234567890123456789"];

    private static readonly HashSet<string> _common = [.. Common().Select(Fold)];

    /// <param name="password">As typed.</param>
    /// <param name="own">What is known of the person: name and address.</param>
    /// <returns>Null where it will do.</returns>
    public static PasswordProblem? Problem(string password, params IEnumerable<string> own)
    {
        if (password.Length < MinLength)
            return PasswordProblem.TooShort;
        if (password.Length > MaxLength)
            return PasswordProblem.TooLong;
        var plain = Fold(password);
        if (own.SelectMany(PartsOf).Any(part => plain.Contains(part, StringComparison.Ordinal)))
            return PasswordProblem.OwnName;
        return IsCommon(plain) ? PasswordProblem.Common : null;
    }

    private static bool IsCommon(string plain) =>
        _common.Contains(plain)
        || _common.Contains(WithoutEnds(plain))
        || _common.Contains(Unmasked(plain))
        || plain.Distinct().Count() < LeastDifferentLetters
        || IsRepeated(plain)
        || IsOnOneRow(plain)
        || WithoutWordsOfThisPlace(plain).Length < LeastOfOwn;

    /// <summary>Small letters without dots and rings.</summary>
    private static string Fold(string text) => text.ToLowerInvariant().Replace('\u00E5', 'a').Replace('\u00E4', 'a').Replace('\u00F6', 'o');

    /// <summary>With the letters that its digits stand for.</summary>
    private static string Unmasked(string plain) =>
        string.Concat(WithoutEnds(plain).Select(letter => letter switch
        {
            '0' => 'o',
            '1' or '!' => 'i',
            '3' => 'e',
            '4' or '@' => 'a',
            '5' or '$' => 's',
            '7' => 't',
            _ => letter,
        }));

    private static string WithoutEnds(string plain) => plain.Trim([.. plain.Where(letter => !char.IsLetter(letter))]);

    private static bool IsRepeated(string plain) => Enumerable.Range(1, plain.Length / 2)
        .Any(length => plain.Select((letter, index) => letter == plain[index % length]).All(same => same));

    private static bool IsOnOneRow(string plain) =>
        _rows.Any(row => row.Contains(plain, StringComparison.Ordinal) || string.Concat(row.Reverse()).Contains(plain, StringComparison.Ordinal));

    private static string WithoutWordsOfThisPlace(string plain) =>
        _wordsOfThisPlace.Aggregate(plain, (left, word) => left.Replace(word, "", StringComparison.Ordinal));

    private static IEnumerable<string> PartsOf(string own) => Fold(own)
        .Split([' ', '@', '.', '-', '_', '+'], StringSplitOptions.RemoveEmptyEntries)
        .Where(part => part.Length >= LeastOfName);

    private static IEnumerable<string> Common()
    {
        using var stream = typeof(PasswordRules).Assembly.GetManifestResourceStream(typeof(PasswordRules), "common-passwords.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}

public enum PasswordProblem
{
    TooShort,
    TooLong,
    Common,
    OwnName,
}
