namespace EmploymentNet.Core.AdviceDesk;

public enum QuestionState
{
    Held,
    Received,
    Claimed,

    /// <summary>A colleague is asked to read the answer.</summary>
    InReview,

    /// <summary>A colleague has read it and wants it mended.</summary>
    ChangesRequested,

    WaitingForAsker,
    Answered,
    Reopened,
    Closed,
}
