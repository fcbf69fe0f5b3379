using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Questions;

public sealed class ReleaseModel(SiteDbContext database, AuditLog audit, TimeProvider clock) : QuestionPage
{
    public RedirectResult OnGet() => Redirect(Routes.Question(Question.Number));

    public async Task<RedirectResult> OnPost()
    {
        if (IsMine)
            audit.Add(AuditAct.Released, Staff, Question.Number);
        Question.Release(Staff, clock.GetUtcNow().UtcDateTime);
        try
        {
            await database.SaveChangesAsync();
        }
        catch (DbUpdateConcurrencyException)
        {
            // The claim ended in the same moment, by another press or by the answer; it is gone either way.
        }
        return BackToQuestion(DeskMessage.Released);
    }
}
