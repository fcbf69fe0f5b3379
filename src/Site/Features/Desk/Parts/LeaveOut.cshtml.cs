using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Features.Desk.Questions;
using Microsoft.AspNetCore.Mvc;

namespace EmploymentNet.Site.Features.Desk.Parts;

/// <summary>The answer goes without the part, which stays where it is.</summary>
public sealed class LeaveOutModel(DeskAct act, TimeProvider clock) : QuestionPage
{
    public RedirectResult OnGet() => Redirect(Routes.QuestionPart(Question.Number));

    public async Task<RedirectResult> OnPost() => BackToQuestion(
        await act.Keep(Question.LeaveOutPart(true, Staff, clock.GetUtcNow().UtcDateTime), AuditAct.PartLeftOut, Staff, Question.Number) ? DeskMessage.PartLeftOut : DeskMessage.NotDone);
}
