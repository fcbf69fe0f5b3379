using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Mvc;

namespace EmploymentNet.Site.Features.Desk.Questions;

/// <summary>Lets a question wait its turn again.</summary>
public sealed class LowerModel(SiteDbContext database, AuditLog audit, TimeProvider clock) : QuestionPage
{
    public RedirectResult OnGet() => Redirect(Routes.Question(Question.Number));

    /// <param name="seen">The latest record that the page showed.</param>
    public async Task<RedirectResult> OnPost(int seen)
    {
        audit.Add(AuditAct.Lowered, Staff, Question.Number);
        Question.Lower(seen, Staff, clock.GetUtcNow().UtcDateTime);
        await database.SaveChangesAsync();
        return BackToQuestion(Question.IsUrgent ? DeskMessage.StillUrgent : DeskMessage.Lowered);
    }
}
