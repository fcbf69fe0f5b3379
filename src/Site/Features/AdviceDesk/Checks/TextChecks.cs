using EmploymentNet.Core.Privacy;
using EmploymentNet.Core.Safety;
using EmploymentNet.Site.Features.AdviceDesk.Safety;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.AdviceDesk.Checks;

/// <summary>Reads a text as it is about to be sent, or while it is being written.</summary>
public sealed class TextChecks(SimilarAnswers similar, HelpLines help, IStringLocalizer<Texts> texts)
{
    private const int LongestSeen = 200;

    /// <summary>Somebody in danger is shown people who help, and not what others have asked.</summary>
    /// <param name="seen">As the form carried it: made by <see cref="Notices.Seen"/>, and harmless where it was not.</param>
    public async Task<Notices> OfQuestion(string text, string? seen)
    {
        var notices = OfFollowUp(text, seen);
        return notices.Help is null ? notices with { Suggestions = await similar.To(text) } : notices;
    }

    /// <summary>Whoever writes on in a thread is past the answers that are there for everybody.</summary>
    public Notices OfFollowUp(string text, string? seen)
    {
        var tokens = Tokens(seen);
        var risks = tokens.Contains(Notices.HelpAbove) ? [] : SafetyNet.Find(text);
        return new(help.For(risks, HelpPanelPlace.Before), PersonalNotice.In(text), [], tokens);
    }

    /// <summary>Who notes down what somebody else said needs no help line, and looks for answers elsewhere.</summary>
    public static Notices OfRecording(string text, string? seen) => new(null, PersonalNotice.In(text), [], Tokens(seen));

    /// <returns>Null where nothing was asked for, or nothing of it is there any more.</returns>
    public Removal? Remove(DeskText text, string? asked) => Removal.From(text, asked, texts);

    private static string[] Tokens(string? seen) =>
        seen is { Length: <= LongestSeen } ? seen.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
}
