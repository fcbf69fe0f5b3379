using System.Buffers;
using System.Text.RegularExpressions;
using EmploymentNet.Core.Language;

namespace EmploymentNet.Core.Privacy.Detection;

/// <summary>Names people go by on social media, where their form tells: "@nick", "nick#1234", "instagram.com/nick". The rest is for <see cref="PlatformNames"/>.</summary>
internal static class Handles
{
    private static readonly WordFile s_words = new(typeof(Handles), "handles.txt");
    private static readonly SearchValues<char> s_signs = SearchValues.Create("0123456789._-");
    private static readonly WordSet s_public = s_words.Set("public");
    private static readonly WordSet s_numbered = s_words.Set("numbered");
    private static readonly WordSet s_notProfiles = s_words.Set("not a profile");

    private static readonly Regex s_profile = new(
        $@"(?:https?://)?(?:\w{{1,3}}\.)?(?:{string.Join('|', s_words["profile site"].Select(Regex.Escape))})/(?:add/|in/|user/|u/|@)?(?<name>[\w.-]*\w)",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex s_afterAt = new(@"@(?<name>[\w.-]*\w)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>As on Discord: a name, #, four digits.</summary>
    private static readonly Regex s_beforeNumber = new(@"(?<name>[\w.]{2,32})#[0-9]{4}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    public static IEnumerable<PersonalDataFinding> In(TypedText text) =>
        from match in s_afterAt.Matches(text.Text).Concat(s_beforeNumber.Matches(text.Text)).Concat(s_profile.Matches(text.Text))
        where StandsApart(text, match) && IsPersons(match.Groups["name"].ValueSpan)
        select new PersonalDataFinding(PersonalDataKind.Handle, match.Index, match.Length);

    private static bool IsPersons(ReadOnlySpan<char> name) => name.ContainsAnyExcept(s_signs) && !s_public.Has(name) && !s_notProfiles.Has(name) && !s_numbered.Has(name);

    private static bool StandsApart(TypedText text, Match match)
        => !HandleToken.IsPart(text.Before(match.Index)) && !char.IsLetterOrDigit(text.At(match.Index + match.Length));
}
