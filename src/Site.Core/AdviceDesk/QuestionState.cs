namespace EmploymentNet.Core.AdviceDesk;

public enum QuestionState
{
    Held,
    Received,
    Claimed,
    WaitingForAsker,
    Answered,
    Reopened,
    Closed,
}
