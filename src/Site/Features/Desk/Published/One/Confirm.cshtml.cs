using EmploymentNet.Core.Audit;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;
using EmploymentNet.Site.Features.Desk.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace EmploymentNet.Site.Features.Desk.Published.One;

/// <summary>"Still right": what was doubtful about an answer is looked at, and it is suggested again.</summary>
public sealed class ConfirmModel(SiteDbContext database, LinkPrints prints, AuditLog audit, TimeProvider clock) : AnswerPage
{
    public RedirectResult OnGet() => Redirect(Routes.Publication(Answer.Id));

    public async Task<IActionResult> OnPost(string? until)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var validUntil = new PublishForm { ValidUntil = until }.ReadValidUntil();
        if (!MayMend || validUntil < HelsinkiTime.DayOf(now))
            return Back(DeskMessage.NotDone);
        Answer.Confirm(validUntil, prints.Of(Answer), now);
        audit.Add(AuditAct.PublicationConfirmed, Staff, Answer.QuestionNumber);
        await database.SaveChangesAsync();
        return Back(DeskMessage.Saved);
    }
}
