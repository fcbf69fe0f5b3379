using EmploymentNet.Site.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Questions;

public sealed class ReleaseModel(SiteDbContext database, TimeProvider clock) : QuestionPage
{
    public RedirectResult OnGet() => Redirect(Routes.Question(Question.Number));

    public async Task<RedirectResult> OnPost()
    {
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
