using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.CannedAnswers;

/// <summary>A new canned answer: what a counsellor writes waits for a lead, what a lead writes is offered at once.</summary>
public sealed class ProposeModel(SiteDbContext database, TimeProvider clock, IStringLocalizer<Texts> words) : FormPage(database, words)
{
    public Task OnGet()
    {
        Form.Language = SiteLanguage.Current.Code;
        return FindTopics();
    }

    public async Task<IActionResult> OnPost()
    {
        if (!await IsSound())
            return Page();
        var now = clock.GetUtcNow().UtcDateTime;
        var canned = CannedAnswer.Propose(Form.Read(), User.StaffId(), now);
        if (User.IsLead())
            canned.Accept(now);
        Database.Add(canned);
        await Database.SaveChangesAsync();
        return Redirect(DeskMessage.With(Routes.CannedAnswers, User.IsLead() ? DeskMessage.Saved : DeskMessage.Proposed));
    }
}
