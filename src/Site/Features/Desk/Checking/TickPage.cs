using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;
using EmploymentNet.Site.Features.Desk.Questions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Checking;

/// <summary>An act on one point of the list. Without script the page of the question comes again; <c>check-list</c> gets the parts that changed.</summary>
public abstract class TickPage(SiteDbContext database, DeskThreads threads, AuditLog audit) : QuestionPage
{
    protected abstract AuditAct Act { get; }

    public RedirectResult OnGet() => Redirect(Routes.Question(Question.Number));

    /// <param name="id">Of the point.</param>
    /// <param name="parts">Whether a script asks.</param>
    public async Task<IActionResult> OnPost(int id, bool parts)
    {
        if (!await database.CheckPoints.AnyAsync(point => point.Id == id))
            return NotFound();
        var changed = await threads.Change(Question, question =>
        {
            if (Change(question, id))
                audit.Add(Act, Staff, question.Number);
        });
        if (changed is null)
            return NotFound();
        Question = changed;
        return parts ? Page() : Redirect($"{Routes.Question(Question.Number)}#checklist");
    }

    /// <returns>Whether anything changed.</returns>
    protected abstract bool Change(Question question, int point);
}
