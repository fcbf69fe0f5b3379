using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Questions;

/// <summary>Takes a published answer back. Everyone who answers may: what should not be public must not wait for its publisher.</summary>
public sealed class WithdrawModel(SiteDbContext database, AuditLog audit, TimeProvider clock) : QuestionPage
{
    public RedirectResult OnGet() => Redirect(Routes.Question(Question.Number));

    public async Task<IActionResult> OnPost(int id)
    {
        if (await database.PublishedAnswers.SingleOrDefaultAsync(answer => answer.Id == id && answer.QuestionNumber == Question.Number) is not { } answer)
            return NotFound();
        if (answer.Withdrawal is null)
            audit.Add(AuditAct.Withdrawn, Staff, Question.Number);
        answer.Withdraw(Staff, clock.GetUtcNow().UtcDateTime);
        await database.SaveChangesAsync();
        return BackToQuestion(DeskMessage.Withdrawn);
    }
}
