using EmploymentNet.Core.Audit;
using Microsoft.AspNetCore.Mvc;

namespace EmploymentNet.Site.Features.Desk.Questions;

/// <summary>Ends what is no question. It is kept for a while, in case that was wrong.</summary>
public sealed class SpamModel(DeskAct act, TimeProvider clock) : QuestionPage
{
    public RedirectResult OnGet() => Redirect(Routes.Question(Question.Number));

    public async Task<RedirectResult> OnPost() => BackToQuestion(
        await act.Keep(Question.CloseAsSpam(Staff, clock.GetUtcNow().UtcDateTime), AuditAct.ClosedAsSpam, Staff, Question.Number) ? DeskMessage.ClosedAsSpam : DeskMessage.NotDone);
}
