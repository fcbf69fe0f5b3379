using EmploymentNet.Core.Audit;
using Microsoft.AspNetCore.Mvc;

namespace EmploymentNet.Site.Features.Desk.Questions;

/// <summary>Two questions turned out not to be the same.</summary>
public sealed class TakeApartModel(DeskAct act, TimeProvider clock) : QuestionPage
{
    public RedirectResult OnGet() => Redirect(Routes.Question(Question.Number));

    public async Task<RedirectResult> OnPost() => BackToQuestion(
        await act.Keep(Question.TakeApart(clock.GetUtcNow().UtcDateTime), AuditAct.TakenApart, Staff, Question.Number) ? DeskMessage.TakenApart : DeskMessage.NotDone);
}
