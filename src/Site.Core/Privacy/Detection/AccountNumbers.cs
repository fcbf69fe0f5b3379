using System.Collections.Frozen;
using System.Globalization;
using EmploymentNet.Core.Language;

namespace EmploymentNet.Core.Privacy.Detection;

/// <summary>IBANs, however they are spaced. The check digits (ISO 13616, modulo 97) leave one random look-alike in ninety-seven.</summary>
internal static class AccountNumbers
{
    private const int WidestGap = 2;
    private const string Separators = " \t\n\u00A0\u2009\u202F-\u2011\u2013.";

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> s_lengths = new WordFile(typeof(AccountNumbers), "iban.txt").All
        .Select(country => country.Split(' '))
        .ToFrozenDictionary(country => country[0], country => int.Parse(country[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static IEnumerable<PersonalDataFinding> In(TypedText text)
    {
        for (var start = 0; start + 2 < text.Text.Length; start++)
        {
            if (End(text, start) is { } end)
                yield return new(PersonalDataKind.Iban, start, end - start);
        }
    }

    private static int? End(TypedText text, int start)
    {
        if (char.IsLetterOrDigit(text.Before(start)) || !s_lengths.TryGetValue(text.Text.AsSpan(start, 2), out var length))
            return null;
        Span<char> account = stackalloc char[length];
        return Read(text, start, account) is { } end && !char.IsLetterOrDigit(text.At(end)) && HasRightCheck(account) ? end : null;
    }

    /// <summary>Fills the account with what stands from here on, over blanks and dashes; null where there is not enough.</summary>
    private static int? Read(TypedText text, int start, Span<char> account)
    {
        var (read, gap, at) = (0, 0, start);
        for (; read < account.Length && gap <= WidestGap; at++)
        {
            if (char.IsAsciiLetterOrDigit(text.At(at)))
                (account[read++], gap) = (char.ToUpperInvariant(text.At(at)), 0);
            else if (Separators.Contains(text.At(at)) && at < text.Text.Length)
                gap++;
            else
                return null;
        }

        return read == account.Length ? at : null;
    }

    private static bool HasRightCheck(ReadOnlySpan<char> account)
    {
        if (!char.IsAsciiDigit(account[2]) || !char.IsAsciiDigit(account[3]))
            return false;
        var remainder = Add(Add(0, account[4..]), account[..4]);
        return remainder == 1;
    }

    private static int Add(int remainder, ReadOnlySpan<char> part)
    {
        foreach (var c in part)
            remainder = char.IsAsciiDigit(c) ? (remainder * 10 + (c - '0')) % 97 : (remainder * 100 + (c - 'A' + 10)) % 97;
        return remainder;
    }
}
