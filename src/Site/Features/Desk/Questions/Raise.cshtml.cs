using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Mvc;

namespace EmploymentNet.Site.Features.Desk.Questions;

/// <summary>Puts a question before others in the queue.</summary>
public sealed class RaiseModel(DeskThreads threads, AuditLog audit, TimeProvider clock) : QuestionPage
{
    public RedirectResult OnGet() => Redirect(Routes.Question(Question.Number));

    public async Task<IActionResult> OnPost()
    {
        var raised = await threads.Change(Question, question =>
        {
            if (!question.IsUrgent)
                audit.Add(AuditAct.Raised, Staff, question.Number);
            question.Raise(Staff, clock.GetUtcNow().UtcDateTime);
        });
        return raised is null ? NotFound() : BackToQuestion(DeskMessage.Raised);
    }
}
