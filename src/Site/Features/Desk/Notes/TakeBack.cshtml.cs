using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Features.Audit;
using EmploymentNet.Site.Features.Desk.Questions;
using Microsoft.AspNetCore.Mvc;

namespace EmploymentNet.Site.Features.Desk.Notes;

/// <summary>Takes one's own note back: its words go, and whom it named is not told any more.</summary>
public sealed class TakeBackModel(DeskThreads threads, AuditLog audit, TimeProvider clock) : QuestionPage
{
    public RedirectResult OnGet() => Redirect(Routes.Question(Question.Number));

    public async Task<IActionResult> OnPost(Guid id)
    {
        var isDone = false;
        var changed = await threads.Change(Question, question =>
        {
            isDone = question.TakeNoteBack(id, Staff, clock.GetUtcNow().UtcDateTime);
            if (isDone)
                audit.Add(AuditAct.NoteTakenBack, Staff, question.Number);
        });
        return changed is null ? NotFound() : BackToQuestion(isDone ? DeskMessage.NoteTakenBack : DeskMessage.NotDone);
    }
}
