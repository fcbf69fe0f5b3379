namespace EmploymentNet.UnitTests.Privacy;

/// <summary>
/// Codes that belong to nobody: individual numbers 900–999 are kept for testing and passing use. The check character
/// is worked out here anew, so that the test does not trust what it tests.
/// </summary>
internal sealed record InventedHetu(string Day, string Month, int Year, char Sign, string Number)
{
    private const string Dashed = "-UVWXY";
    private const string Lettered = "ABCDEF";

    private string ShortYear => $"{Year % 100:00}";

    public char Check => "0123456789ABCDEFHJKLMNPRSTUVWXY"[(int)(long.Parse(Day + Month + ShortYear + Number, null) % 31)];

    public string Official => $"{Day}{Month}{ShortYear}{Sign}{Number}{Check}";

    public static InventedHetu Make(Random random)
    {
        var birthday = new DateTime(1900, 1, 1).AddDays(random.Next(46_000));
        var signs = birthday.Year < 2000 ? Dashed : Lettered;

        return new($"{birthday:dd}", $"{birthday:MM}", birthday.Year, signs[random.Next(signs.Length)], $"{random.Next(900, 1000)}");
    }

    public IEnumerable<string> Spellings()
    {
        var (date, tail) = ($"{Day}{Month}{ShortYear}", $"{Number}{Check}");
        foreach (var spelling in new[]
        {
            Official, Official.ToLowerInvariant(),
            $"{date} {Sign} {tail}", $"{date} {Sign}{tail}", $"{date}{Sign} {tail}",
            $"{date}\n{Sign}{tail}", $"{date}{Sign}\n{tail}", $"{date}{Sign}\r\n{tail}", $"{date} {Sign}\n> {tail}",
            $"{date} {Sign} {Number} {Check}", $"{date}{Sign}{Number}-{Check}", $"{date}\t{Sign}\t{tail}",
            $"{Day} {Month} {ShortYear}{Sign}{tail}", $"{Day} {Month} {ShortYear} {Sign} {Number} {Check}".ToLowerInvariant(),
            $"{Day}.{Month}.{ShortYear}{Sign}{tail}", $"{Day}.{Month}.{ShortYear} {Sign} {tail}".ToLowerInvariant(),
            $"{Day}. {Month}. {ShortYear} {Sign}{tail}", $"{Day}/{Month}/{ShortYear}{Sign}{tail}", $"{Day}-{Month}-{ShortYear}{Sign}{tail}",
            $"{Day}{Month}{Year}{Sign}{tail}", $"{Day}.{Month}.{Year}{Sign}{tail}", $"{Day}.{Month}.{Year} {Sign} {tail}",
            $"{date}\u00A0{Sign}\u00A0{tail}", $"{date}{Sign}\u200B{tail}", $"{date}\u00AD{Sign}{tail}",
            $"{date}  -  - {tail}", $"{date}\t     {Sign}\t     {tail}", $"{date}\n\n\n{Sign}\n{tail}",
            $"{date} loppuosa {tail}", $"{date}, loppuosa -{tail}", $"{date} ja loppu on {Sign}{tail}", $"{date} viiva {tail}", $"{Day}.{Month}.{Year} ja hetun loppuosa: {tail}",
            $"{date} slutsiffrorna {tail}", $"{date} streck {tail}", $"{int.Parse(Day, null)}.{int.Parse(Month, null)}.{Year}{Sign}{tail}", $"{int.Parse(Day, null)}.{int.Parse(Month, null)}.{ShortYear} {Sign} {tail}".ToLowerInvariant(),
            string.Join(' ', Official.ToCharArray()), InFullWidth(Official), InArabicDigits(Official),
        })
        {
            yield return spelling;
        }

        foreach (var dash in Sign == '-' ? "\u2010\u2011\u2012\u2013\u2014\u2212\uFF0D" : "")
        {
            yield return $"{date}{dash}{tail}";
            yield return $"{date} {dash} {tail}";
        }

        yield return Sign == '-' ? $"{date}--{tail}" : $"{date}-{Sign}{tail}";
        if (!char.IsDigit(Check) || Day[0] != '0')
        {
            foreach (var joint in new[] { "", " ", "\n", "/", "_", "." })
                yield return $"{date}{joint}{tail}";
            if (!char.IsDigit(Check))
                yield return $"{date} {Number} {Check}";
        }
    }

    private static string InFullWidth(string text) => string.Concat(text.Select(c => (char)(c + 0xFEE0)));

    private static string InArabicDigits(string text)
        => string.Concat(text.Select((c, i) => char.IsDigit(c) && i < 10 ? (char)(c - '0' + 0x0660) : c));
}
