using EmploymentNet.Core.Privacy;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.AdviceDesk.Checks;

/// <summary>Reads a text as it is about to be sent, or while it is being written.</summary>
public sealed class TextChecks(SimilarAnswers similar, IStringLocalizer<Texts> texts)
{
    private const int LongestSeen = 200;

    /// <param name="seen">As the form carried it: made by <see cref="Notices.Seen"/>, and harmless where it was not.</param>
    public async Task<Notices> OfQuestion(string text, string? seen) => new(PersonalNotice.In(text), await similar.To(text), Tokens(seen));

    /// <summary>Whoever writes on in a thread is past the answers that are there for everybody.</summary>
    public Notices OfFollowUp(string text, string? seen) => new(PersonalNotice.In(text), [], Tokens(seen));

    /// <returns>Null where nothing was asked for, or nothing of it is there any more.</returns>
    public Removal? Remove(DeskText text, string? asked) => Removal.From(text, asked, texts);

    private static string[] Tokens(string? seen) =>
        seen is { Length: <= LongestSeen } ? seen.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
}
