using System.Buffers;
using EmploymentNet.Core.Language;

namespace EmploymentNet.Core.Privacy.Detection;

/// <summary>
/// Names that a platform beside them gives away: "snäpissä nimellä kettu", "ig: kettu_99", "kettu_99 på insta". A plain word counts only
/// where it is called a name and nothing follows it, since "insta: siellä oli kuva" is talk.
/// </summary>
internal static class PlatformNames
{
    private const int FurthestFromPlatform = 6;
    private const int ShortestPlainName = 4;

    private static readonly WordFile s_words = new(typeof(PlatformNames), "handles.txt");
    private static readonly Inflected s_platforms = new(s_words["platform"]);
    private static readonly WordSet s_naming = s_words.Set("naming");
    private static readonly WordSet s_between = s_words.Set("between");
    private static readonly WordSet s_notNames = s_words.Set("not a name");
    private static readonly WordSet s_on = s_words.Set("on");
    private static readonly SearchValues<char> s_joints = SearchValues.Create(" :=-\u201D\"");

    public static IEnumerable<PersonalDataFinding> In(TypedText text)
    {
        for (var word = 0; word < text.Words.Count; word++)
        {
            if (!IsPlatform(text[word]))
                continue;
            if (Before(text, word) is { } before)
                yield return before;
            if (After(text, word) is { } after)
                yield return after;
        }
    }

    /// <summary>Also as the first part of "insta-nimi".</summary>
    private static bool IsPlatform(ReadOnlySpan<char> word) => s_platforms.Has(word.IndexOf('-') is > 0 and var dash ? word[..dash] : word);

    private static PersonalDataFinding? Before(TypedText text, int platform)
    {
        var named = platform - 1;
        if (named > 0 && s_on.Has(text[named]))
            named--;
        if (named < 0 || !text.IsJoinedToNext(named))
            return null;
        var name = HandleToken.Around(text.Text, text.Words[named]);
        return name.LooksChosen ? Found(name) : null;
    }

    private static PersonalDataFinding? After(TypedText text, int platform)
    {
        var named = false;
        for (var word = platform; word + 1 < text.Words.Count && word < platform + FurthestFromPlatform; word++)
        {
            if (text.GapAfter(word).ContainsAnyExcept(s_joints))
                return null;
            named |= text.GapAfter(word).ContainsAny(':', '=') || s_naming.Has(text[word]);
            var name = HandleToken.Around(text.Text, text.Words[word + 1]);
            if (name.LooksChosen || named && IsPlainName(text, word + 1, name))
                return Found(name);
            if (!s_naming.Has(text[word + 1]) && !s_between.Has(text[word + 1]))
                return null;
        }

        return null;
    }

    private static bool IsPlainName(TypedText text, int word, HandleToken name)
        => name.Name.Length >= ShortestPlainName && !s_naming.Has(text[word]) && !s_between.Has(text[word]) && !s_notNames.Has(text[word]) && EndsClause(text, word);

    private static bool EndsClause(TypedText text, int word) => word == text.Words.Count - 1 || !text.GapAfter(word).IsWhiteSpace() || text.GapAfter(word).Contains('\n');

    private static PersonalDataFinding Found(HandleToken name) => new(PersonalDataKind.Handle, name.Start, name.End - name.Start);
}
