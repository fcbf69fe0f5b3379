using EmploymentNet.Core.Audit;
using Microsoft.AspNetCore.Mvc;

namespace EmploymentNet.Site.Features.Desk.Questions;

/// <summary>Puts an ended question back into the queue, with a new clock.</summary>
public sealed class ReopenModel(DeskAct act, TimeProvider clock) : QuestionPage
{
    public RedirectResult OnGet() => Redirect(Routes.Question(Question.Number));

    public async Task<RedirectResult> OnPost() => BackToQuestion(
        await act.Keep(Question.Reopen(clock.GetUtcNow().UtcDateTime), AuditAct.Reopened, Staff, Question.Number) ? DeskMessage.Reopened : DeskMessage.NotDone);
}
