using Microsoft.AspNetCore.Mvc;

namespace EmploymentNet.Site.Features.Desk.Questions;

public sealed class ClaimModel(Claiming claiming) : QuestionPage
{
    public RedirectResult OnGet() => Redirect(Routes.Question(Question.Number));

    public async Task<RedirectResult> OnPost() =>
        BackToQuestion(await claiming.Take(Question, Staff) ? DeskMessage.Claimed : DeskMessage.ClaimLost);
}
