using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Questions;

/// <summary>"I know this person": asks once more, closes the thread to this worker, and says so whenever they try to open it again.</summary>
public sealed class AcquaintanceModel(SiteDbContext database, AuditLog audit, TimeProvider clock) : QuestionPage
{
    public override bool IsOpenToRecused => true;

    public bool IsClosed => Question.IsClosedTo(Staff);

    public void OnGet()
    {
    }

    public async Task<RedirectResult> OnPost()
    {
        if (!IsClosed)
            audit.Add(AuditAct.PassedOn, Staff, Question.Number);
        Question.Recuse(Staff, clock.GetUtcNow().UtcDateTime);
        try
        {
            await database.SaveChangesAsync();
        }
        catch (DbUpdateException exception) when (Sqlite.IsDuplicate(exception))
        {
            // Pressed twice.
        }
        return Redirect(Routes.QuestionAcquaintance(Question.Number));
    }
}
