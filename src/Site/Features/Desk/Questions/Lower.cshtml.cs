using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Mvc;

namespace EmploymentNet.Site.Features.Desk.Questions;

/// <summary>Lets a question wait its turn again.</summary>
public sealed class LowerModel(DeskThreads threads, AuditLog audit, TimeProvider clock) : QuestionPage
{
    public RedirectResult OnGet() => Redirect(Routes.Question(Question.Number));

    /// <param name="seen">The latest record that the page showed.</param>
    public async Task<IActionResult> OnPost(int seen)
    {
        var lowered = await threads.Change(Question, question =>
        {
            if (question.IsUrgent)
                audit.Add(AuditAct.Lowered, Staff, question.Number);
            question.Lower(seen, Staff, clock.GetUtcNow().UtcDateTime);
        });
        return lowered is null ? NotFound() : BackToQuestion(lowered.IsUrgent ? DeskMessage.StillUrgent : DeskMessage.Lowered);
    }
}
