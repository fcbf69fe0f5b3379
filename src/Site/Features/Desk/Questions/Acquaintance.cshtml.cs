using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Mvc;

namespace EmploymentNet.Site.Features.Desk.Questions;

/// <summary>"I know this person": asks once more, closes the thread to this worker, and says so whenever they try to open it again.</summary>
public sealed class AcquaintanceModel(DeskThreads threads, AuditLog audit, TimeProvider clock) : QuestionPage
{
    public override bool IsOpenToRecused => true;

    public bool IsClosed => Question.IsClosedTo(Staff);

    public void OnGet()
    {
    }

    public async Task<RedirectResult> OnPost()
    {
        await threads.Change(Question, question =>
        {
            if (!question.IsClosedTo(Staff))
                audit.Add(AuditAct.PassedOn, Staff, question.Number);
            question.Recuse(Staff, clock.GetUtcNow().UtcDateTime);
        });
        return Access.Sees(Question.Topic) ? Redirect(Routes.QuestionAcquaintance(Question.Number)) : BackToQuestion(DeskMessage.Released);
    }
}
