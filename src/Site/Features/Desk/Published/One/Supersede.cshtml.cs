using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.Published.One;

/// <summary>Another answer holds in place of this one, which stays and says so.</summary>
public sealed class SupersedeModel(SiteDbContext database, OwnAddresses addresses, AuditLog audit, TimeProvider clock, IStringLocalizer<Texts> words) : AnswerPage
{
    public RedirectResult OnGet() => Redirect(Routes.Publication(Answer.Id));

    public async Task<IActionResult> OnPost(string? instead)
    {
        if (!MayMend)
            return Back(DeskMessage.NotDone);
        Act.Instead = instead;
        if (await addresses.FindAnswer(instead) is not { } by || by.Id == Answer.Id || by.Language != Answer.Language)
            return Refused("instead", words["Supersede.Problem"]);
        Answer.Supersede(by, clock.GetUtcNow().UtcDateTime);
        audit.Add(AuditAct.PublicationSuperseded, Staff, Answer.QuestionNumber);
        await database.SaveChangesAsync();
        return Back(DeskMessage.Saved);
    }
}
