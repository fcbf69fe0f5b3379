namespace EmploymentNet.Core.AdviceDesk.Archive;

public enum AnswerOrder
{
    Newest,
    MostHelpful,
}
