using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Features.Desk.Presence;

namespace EmploymentNet.Site.Features.Desk.Queue;

/// <param name="Holder">Name of whoever has it in hand.</param>
/// <param name="Reader">Name of whoever is asked to read the answer.</param>
/// <param name="GivenBy">Name of the lead who gave it to whoever looks.</param>
/// <param name="AwayUntil">The last day on which the holder is away from work.</param>
/// <param name="IsClosed">Whoever looks at the queue knows the asker: neither link nor words.</param>
/// <param name="Preview">How the newest text of the asker begins.</param>
/// <param name="Others">Who has it open at this moment.</param>
public sealed record QueueRow(Question Question, string Topic, string? Holder, string? Reader, string? GivenBy, DateOnly? AwayUntil, bool IsClosed, string? Preview, IReadOnlyList<DeskPresence.Reader> Others)
{
    public const int PreviewLength = 120;

    /// <summary>What is suspected spam shows nothing until somebody takes it, so that its words do not greet everybody; what is answered or closed has been read.</summary>
    public static bool HasPreview(Question question) => question.State is not (QuestionState.Held or QuestionState.Answered or QuestionState.Closed);

    public static string Shorten(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= PreviewLength ? line : $"{line[..(char.IsHighSurrogate(line[PreviewLength - 1]) ? PreviewLength - 1 : PreviewLength)]}…";
    }
}
