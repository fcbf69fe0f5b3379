using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Features.Desk.Questions;
using Microsoft.AspNetCore.Mvc;

namespace EmploymentNet.Site.Features.Desk.Reviewing;

/// <summary>The writer goes on without a reader; what was said stays beside the draft.</summary>
public sealed class TakeBackModel(DeskAct act, TimeProvider clock) : QuestionPage
{
    public RedirectResult OnGet() => Redirect(Routes.QuestionReview(Question.Number));

    public async Task<RedirectResult> OnPost() => BackToQuestion(
        await act.Keep(Question.TakeBackReview(Staff, clock.GetUtcNow().UtcDateTime), AuditAct.ReviewTakenBack, Staff, Question.Number)
            ? DeskMessage.ReviewTakenBack
            : DeskMessage.NotDone);
}
