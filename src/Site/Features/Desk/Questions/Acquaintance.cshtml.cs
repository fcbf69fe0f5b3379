using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Questions;

/// <summary>"I know this person": asks once more, closes the thread to this worker, with all that was split off it, and says so whenever they try to open it again.</summary>
public sealed class AcquaintanceModel(SiteDbContext database, DeskThreads threads, AuditLog audit, TimeProvider clock) : QuestionPage
{
    public override bool IsOpenToRecused => true;

    public bool IsClosed => Question.IsClosedTo(Staff);

    public void OnGet()
    {
    }

    public async Task<RedirectResult> OnPost()
    {
        // What was split off has the same asker.
        await using var transaction = await database.Database.BeginTransactionAsync();
        foreach (var number in await database.Questions.Where(one => one.Number == Question.Root || one.SplitFrom == Question.Root).Select(one => one.Number).ToListAsync())
            await Recuse(number);
        await transaction.CommitAsync();
        return Access.Sees(Question.Topic) ? Redirect(Routes.QuestionAcquaintance(Question.Number)) : BackToQuestion(DeskMessage.Released);
    }

    private async Task Recuse(int number)
    {
        if (await threads.Find(number) is { } thread)
            await threads.Change(thread.Question, question =>
            {
                if (!question.IsClosedTo(Staff))
                    audit.Add(AuditAct.PassedOn, Staff, question.Number);
                question.Recuse(Staff, clock.GetUtcNow().UtcDateTime);
            });
    }
}
