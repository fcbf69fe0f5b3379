using EmploymentNet.Site.Features.AdviceDesk.Safety;

namespace EmploymentNet.Site.Features.AdviceDesk.Checks;

/// <summary>What is worth saying to a writer before the text goes to the desk. Made from the text at hand and kept nowhere.</summary>
/// <param name="Help">Where to find help at once; null where nothing sounds like danger.</param>
/// <param name="SeenBefore">Tokens of what this writer has been shown; the form carries them, and nobody is stopped twice by one.</param>
public sealed record Notices(
    HelpPanel? Help, IReadOnlyList<PersonalNotice> Personal, IReadOnlyList<Suggestion> Suggestions, IReadOnlyList<string> SeenBefore)
{
    public static readonly Notices None = new(null, [], [], []);

    public bool Any => Tokens.Any();

    /// <summary>Whether sending waits until the writer has seen this.</summary>
    public bool AreNew => Tokens.Except(SeenBefore).Any();

    /// <summary>For the form that shows this.</summary>
    public string Seen => string.Join(' ', SeenBefore.Union(Tokens));

    private IEnumerable<string> Tokens
    {
        get
        {
            if (Help is not null)
                yield return "help";
            foreach (var notice in Personal)
                yield return notice.Token;
            if (Suggestions.Count > 0)
                yield return "similar";
        }
    }
}
