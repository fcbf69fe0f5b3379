using System.Buffers;
using System.Text.RegularExpressions;

namespace EmploymentNet.Core.Privacy.Detection;

/// <summary>Names people go by on social media, where their form tells: "@nick", "nick#1234", "instagram.com/nick". The rest is for <see cref="PlatformNames"/>.</summary>
internal static partial class Handles
{
    private static readonly WordFile s_words = new("handles.txt");
    private static readonly SearchValues<char> s_signs = SearchValues.Create("0123456789._-");
    private static readonly WordSet s_public = s_words.Set("public");
    private static readonly WordSet s_numbered = s_words.Set("numbered");
    private static readonly WordSet s_notProfiles = s_words.Set("not a profile");

    private static readonly Regex s_profile = new(
        $@"(?:https?://)?(?:\w{{1,3}}\.)?(?:{string.Join('|', s_words["profile site"].Select(Regex.Escape))})/(?:add/|in/|user/|u/|@)?(?<name>[\w.-]*\w)",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static IEnumerable<PersonalDataFinding> In(TypedText text) =>
        from match in AfterAt().Matches(text.Text).Concat(BeforeNumber().Matches(text.Text)).Concat(s_profile.Matches(text.Text))
        where StandsApart(text, match) && IsPersons(match.Groups["name"].ValueSpan)
        select new PersonalDataFinding(PersonalDataKind.Handle, match.Index, match.Length);

    private static bool IsPersons(ReadOnlySpan<char> name) => name.ContainsAnyExcept(s_signs) && !s_public.Has(name) && !s_notProfiles.Has(name) && !s_numbered.Has(name);

    private static bool StandsApart(TypedText text, Match match)
        => !HandleToken.IsPart(text.Before(match.Index)) && !char.IsLetterOrDigit(text.At(match.Index + match.Length));

    [GeneratedRegex(@"@(?<name>[\w.-]*\w)", RegexOptions.CultureInvariant)]
    private static partial Regex AfterAt();

    /// <summary>As on Discord: a name, #, four digits.</summary>
    [GeneratedRegex(@"(?<name>[\w.]{2,32})#[0-9]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeNumber();
}
