using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Mvc;

namespace EmploymentNet.Site.Features.Desk.Published.One;

/// <summary>Takes a published answer back, with a reason and where to look. Everyone who answers may: what should not be public must not wait for its publisher.</summary>
public sealed class WithdrawModel(SiteDbContext database, OwnAddresses addresses, AuditLog audit, TimeProvider clock) : AnswerPage
{
    public RedirectResult OnGet() => Redirect(Routes.Publication(Answer.Id));

    public async Task<IActionResult> OnPost(WithdrawalReason reason, string? elsewhere)
    {
        var (answer, page) = (await addresses.FindAnswer(elsewhere), addresses.FindPage(elsewhere));
        if (!Enum.IsDefined(reason) || answer?.Id == Answer.Id || (!string.IsNullOrWhiteSpace(elsewhere) && answer is null && page is null))
            return Back(DeskMessage.NotDone);
        Answer.Withdraw(Staff, reason, answer, page, clock.GetUtcNow().UtcDateTime);
        audit.Add(AuditAct.Withdrawn, Staff, Answer.QuestionNumber);
        await database.SaveChangesAsync();
        return Redirect(DeskMessage.With(Routes.Publications, DeskMessage.Withdrawn));
    }
}
