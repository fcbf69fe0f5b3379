using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Features.Desk.Questions;
using Microsoft.AspNetCore.Mvc;

namespace EmploymentNet.Site.Features.Desk.Parts;

/// <summary>The answer goes with the part again.</summary>
public sealed class TakeInModel(DeskAct act, TimeProvider clock) : QuestionPage
{
    public RedirectResult OnGet() => Redirect(Routes.QuestionPart(Question.Number));

    public async Task<RedirectResult> OnPost() => BackToQuestion(
        await act.Keep(Question.LeaveOutPart(false, Staff, clock.GetUtcNow().UtcDateTime), AuditAct.PartTakenIn, Staff, Question.Number) ? DeskMessage.PartTakenIn : DeskMessage.NotDone);
}
