using EmploymentNet.Core.Language;

namespace EmploymentNet.Core.Privacy.Detection;

/// <summary>What the words before one say about it: that a name follows.</summary>
internal sealed class NameSurroundings(TypedText text)
{
    private static readonly WordFile s_words = new(typeof(NameSurroundings), "names.txt");
    private static readonly WordSet s_introductions = s_words.Set("introduction");
    private static readonly WordSet s_presentations = s_words.Set("presentation");
    private static readonly WordSet s_signatures = s_words.Set("signature");
    private static readonly Inflected s_roles = new(s_words["role"]);

    /// <summary>"Nimeni on": whatever follows is one.</summary>
    public bool IsIntroduced(int word) => text.Follows(s_introductions, word);

    public bool IsSigned(int word) => text.Follows(s_signatures, word, " .:,-!\n");

    /// <summary>"Kaverini Ville", but not "naapurissa Muhoksella".</summary>
    public bool FollowsRole(int word)
        => word > 0 && text.IsJoinedToNext(word - 1) && s_roles.Has(text[word - 1]) && !NameWords.IsInside(text[word - 1]);

    public bool Announce(int word) => IsIntroduced(word) || IsSigned(word) || FollowsRole(word) || text.Follows(s_presentations, word);
}
