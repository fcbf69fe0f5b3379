using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.ReturnPhrases;

namespace EmploymentNet.Site.Features.AdviceDesk;

/// <summary>What one phrase opens: the question that was asked, and what the desk split off it.</summary>
/// <param name="Topics">Of each thread, which they are told apart by; none where there is one.</param>
public sealed record Conversation(IReadOnlyList<Thread> Threads, IReadOnlyList<Topic> Topics)
{
    public Thread First => Threads[0];

    public bool IsSplit => Threads.Count > 1;

    public bool IsOpen => Threads.Any(thread => thread.Question.IsOpen);

    public bool IsSignalled => Threads.Any(thread => thread.Question.Signal is not null);
}

/// <summary>A question and the key that opens its texts.</summary>
public sealed record Thread(Question Question, QuestionKey Key);

/// <summary>What the asker takes home.</summary>
public sealed record Receipt(ReturnPhrase Phrase, Question Question);
