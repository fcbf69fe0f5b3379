using EmploymentNet.Core.Audit;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;
using EmploymentNet.Site.Features.Shared.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.Published.One;

/// <summary>"Still right": what was doubtful about an answer is looked at, and it is suggested again.</summary>
public sealed class ConfirmModel(SiteDbContext database, LinkPrints prints, AuditLog audit, TimeProvider clock, IStringLocalizer<Texts> words) : AnswerPage
{
    public RedirectResult OnGet() => Redirect(Routes.Publication(Answer.Id));

    public async Task<IActionResult> OnPost(string? until)
    {
        if (!MayMend)
            return Back(DeskMessage.NotDone);
        Act.Until = until;
        var (now, validUntil) = (clock.GetUtcNow().UtcDateTime, TypedDay.Read(until));
        if (!string.IsNullOrWhiteSpace(until) && (validUntil is not { } last || last < HelsinkiTime.DayOf(now)))
            return Refused("until", words["Confirm.Problem"]);
        Answer.Confirm(validUntil, prints.Of(Answer), now);
        audit.Add(AuditAct.PublicationConfirmed, Staff, Answer.QuestionNumber);
        await database.SaveChangesAsync();
        return Back(DeskMessage.Saved);
    }
}
