using EmploymentNet.Core.AdviceDesk;

namespace EmploymentNet.Site.Features.Desk.Queue;

/// <param name="Holder">Name of whoever has it in hand.</param>
/// <param name="IsClosed">Whoever looks at the queue knows the asker: neither link nor words.</param>
/// <param name="Preview">How the newest text of the asker begins.</param>
public sealed record QueueRow(Question Question, string Topic, string? Holder, bool IsClosed, string? Preview)
{
    public const int PreviewLength = 120;

    /// <summary>Null for what is suspected spam until somebody takes it, so that its words do not greet everybody, and for what is answered.</summary>
    public static string? PreviewOf(Question question, QuestionKey? key) =>
        question.State is QuestionState.Held or QuestionState.Answered || key is null || question.Messages is not [.., var newest]
            ? null
            : Shorten(newest.Read(key).ReplaceLineEndings(" "));

    private static string Shorten(string text) =>
        text.Length <= PreviewLength ? text : $"{text[..(char.IsHighSurrogate(text[PreviewLength - 1]) ? PreviewLength - 1 : PreviewLength)]}…";
}
