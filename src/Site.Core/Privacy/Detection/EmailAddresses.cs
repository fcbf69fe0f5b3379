using System.Text.RegularExpressions;
using EmploymentNet.Core.Language;

namespace EmploymentNet.Core.Privacy.Detection;

/// <summary>
/// Addresses of mail, written out or disguised: "nimi (at) posti piste fi", "namn snabel-a posten punkt fi". The expression is built from
/// the word list and never backtracks, so that no text is slow.
/// </summary>
internal static class EmailAddresses
{
    private static readonly WordFile s_words = new(typeof(EmailAddresses), "emails.txt");
    private static readonly WordSet s_roles = s_words.Set("role");
    private static readonly WordSet s_patterns = s_words.Set("pattern");
    private static readonly WordSet s_providers = s_words.Set("provider");

    private static readonly Regex s_address = new(Pattern(), RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static IEnumerable<PersonalDataFinding> In(TypedText text)
    {
        for (var match = s_address.Match(text.Text); match.Success; match = s_address.Match(text.Text, Next(match)))
        {
            if (IsAddress(match) && !IsEverybodys(match.Groups["local"].ValueSpan))
                yield return new(PersonalDataKind.Email, match.Index, match.Length);
        }
    }

    /// <summary>In "write to me at nimi@posti.fi" the first half is no address, and the second is still to come.</summary>
    private static int Next(Match match) => IsAddress(match) ? match.Index + match.Length : match.Groups["host"].Index;

    private static bool IsAddress(Match match)
    {
        var hasDomain = match.Groups["domain"].Success && (!match.Groups["word"].Success || match.Groups["spelt"].Success);
        return hasDomain || s_providers.Has(match.Groups["host"].ValueSpan);
    }

    private static bool IsEverybodys(ReadOnlySpan<char> local) => s_roles.Has(local) || s_patterns.Has(local);

    private static string Pattern()
    {
        var (ats, dots) = (Any("at"), Any("dot"));
        var dot = $@"(?:\.|\s?[(\[{{]\s?(?:\.|{dots})\s?[)\]}}]\s?|(?<spelt>\s(?:{dots})\s))";
        var at = $@"(?:@\s?|\s@\s|\s?[(\[{{]\s?(?:@|a|{ats})\s?[)\]}}]\s?|(?<word>\s(?:{ats})\s))";

        return $@"(?<local>[\w+-]+(?:{dot}[\w+-]+){{0,3}}){at}(?<host>[\w-]{{2,}})(?<domain>{dot}[\w-]{{2,}}){{0,3}}";
    }

    private static string Any(string section) => string.Join('|', s_words[section].Select(Regex.Escape));
}
