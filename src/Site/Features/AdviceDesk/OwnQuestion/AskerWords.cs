using EmploymentNet.Core.AdviceDesk;

namespace EmploymentNet.Site.Features.AdviceDesk.OwnQuestion;

/// <summary>Keys of the words in which an asker is told of a thread.</summary>
public static class AskerWords
{
    extension(Question question)
    {
        public string StateForAsker => "State." + question switch
        {
            { CurrentClosing: { } closing } => $"Closed.{closing.Reason}",
            { State: QuestionState.Reopened, Messages: [.., { IsFromDesk: true }] } => "ReopenedByDesk",
            // Who reads it before it goes out is the desk's own matter.
            { State: QuestionState.InReview or QuestionState.ChangesRequested } => $"{QuestionState.Claimed}",
            _ => $"{question.State}",
        };

        public string WriterOf(Message message) => message switch
        {
            { Second: not null } => "Thread.Two",
            { IsFromDesk: true } => $"Profession.{message.Profession}",
            _ when question.IsNoted(message) => "Thread.Noted",
            _ when question.IsSplitOff(message) => "Thread.SplitOff",
            _ => "Thread.You",
        };
    }
}
