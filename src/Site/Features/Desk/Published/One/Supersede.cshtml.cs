using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk.Answers;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.Published.One;

/// <summary>Another answer holds in place of this one, which stays and says so.</summary>
public sealed class SupersedeModel(
    SiteDbContext database, OwnAddresses addresses, Successions successions, AuditLog audit, TimeProvider clock, IStringLocalizer<Texts> words) : AnswerPage
{
    public RedirectResult OnGet() => Redirect(Routes.Publication(Answer.Id));

    public async Task<IActionResult> OnPost(string? instead)
    {
        if (!MayMend)
            return Back(DeskMessage.NotDone);
        Act.Instead = instead;
        // One after another: of two who send readers to each other's answer at once, the second is refused.
        await using var turn = await database.Database.BeginTransactionAsync();
        if (await addresses.FindAnswer(instead) is not { } by)
            return Refused("instead", words["Supersede.Problem"]);
        if (Answer.Supersede(by, await successions.Of(by), clock.GetUtcNow().UtcDateTime) is { } refusal)
            return Refused("instead", words[$"Supersede.{refusal}"]);
        audit.Add(AuditAct.PublicationSuperseded, Staff, Answer.QuestionNumber);
        await database.SaveChangesAsync();
        await turn.CommitAsync();
        return Back(DeskMessage.Saved);
    }
}
