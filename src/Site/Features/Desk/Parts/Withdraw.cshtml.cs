using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Features.Desk.Questions;
using Microsoft.AspNetCore.Mvc;

namespace EmploymentNet.Site.Features.Desk.Parts;

/// <summary>Its writer writes no part after all.</summary>
public sealed class WithdrawModel(DeskAct act) : QuestionPage
{
    public RedirectResult OnGet() => Redirect(Routes.QuestionPart(Question.Number));

    public async Task<RedirectResult> OnPost() => BackToQuestion(
        await act.Keep(Question.WithdrawPart(Staff), AuditAct.PartWithdrawn, Staff, Question.Number) ? DeskMessage.PartWithdrawn : DeskMessage.NotDone);
}
