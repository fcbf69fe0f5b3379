namespace EmploymentNet.Core.AdviceDesk;

/// <summary>
/// All that is left to say of a question that is gone: which, why and when. Work list of the erasing jobs and line of the audit in one;
/// it names ids and holds nothing of what was written.
/// </summary>
public sealed class Erasure
{
    public int Id { get; private set; }

    public required int QuestionNumber { get; init; }

    /// <summary>Names the key to destroy.</summary>
    public required Guid QuestionId { get; init; }

    public required ErasureReason Reason { get; init; }

    /// <summary>
    /// The one thing that the form of this thread can still be told by, so that an old tab sent once more does not bring back what
    /// its writer had deleted. Made from the ticket's hash and leads neither to it nor to the phrase.
    /// </summary>
    public required byte[] SpentTicket { get; init; }

    /// <summary>From then on nobody opens the thread.</summary>
    public required DateTime MarkedUtc { get; init; }

    /// <summary>The key is destroyed and the rows are deleted.</summary>
    public DateTime? ErasedUtc { get; private set; }

    /// <summary>No file holds a remainder of them either.</summary>
    public DateTime? SweptUtc { get; private set; }

    public void Erased(DateTime now) => ErasedUtc ??= now;

    public void Swept(DateTime now) => SweptUtc ??= now;
}
