using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Mvc;

namespace EmploymentNet.Site.Features.Desk.Questions;

/// <summary>Puts a question before others in the queue.</summary>
public sealed class RaiseModel(SiteDbContext database, AuditLog audit, TimeProvider clock) : QuestionPage
{
    public RedirectResult OnGet() => Redirect(Routes.Question(Question.Number));

    public async Task<RedirectResult> OnPost()
    {
        if (!Question.IsUrgent)
            audit.Add(AuditAct.Raised, Staff, Question.Number);
        Question.Raise(Staff, clock.GetUtcNow().UtcDateTime);
        await database.SaveChangesAsync();
        return BackToQuestion(DeskMessage.Raised);
    }
}
