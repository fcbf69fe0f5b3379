using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk.Answers;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.Published.One;

/// <summary>Takes a published answer back, with a reason and where to look. Everyone who answers may: what should not be public must not wait for its publisher.</summary>
public sealed class WithdrawModel(
    SiteDbContext database, OwnAddresses addresses, Successions successions, AuditLog audit, TimeProvider clock, IStringLocalizer<Texts> words) : AnswerPage
{
    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPost(string? reason, string? elsewhere)
    {
        (Act.Reason, Act.Elsewhere) = (reason, elsewhere);
        if (!Enum.TryParse<WithdrawalReason>(reason, out var why) || !Enum.IsDefined(why))
            return Refused("reason", words["Withdraw.NoReason"]);
        var (answer, page) = (await addresses.FindAnswer(elsewhere), addresses.FindPage(elsewhere));
        if (answer?.Id == Answer.Id || (!string.IsNullOrWhiteSpace(elsewhere) && answer is null && page is null))
            return Refused("elsewhere", words["Withdraw.Problem"]);
        if (answer is not null && (await successions.Of(answer)).Contains(Answer))
            return Refused("elsewhere", words["Withdraw.Circle"]);
        Answer.Withdraw(Staff, why, answer, page, clock.GetUtcNow().UtcDateTime);
        audit.Add(AuditAct.Withdrawn, Staff, Answer.QuestionNumber);
        await database.SaveChangesAsync();
        return Redirect(DeskMessage.With(Routes.Publications, DeskMessage.Withdrawn));
    }
}
