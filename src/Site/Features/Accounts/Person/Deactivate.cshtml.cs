using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Accounts.Person;

/// <summary>Asks first: whoever is shut out is so at their next press, and what they had in hand goes back to the queue.</summary>
public sealed class DeactivateModel(
    SiteDbContext database, Colleagues colleagues, OneTimeLinks links, HeldQuestions held, AuditLog audit, TimeProvider clock, IStringLocalizer<Texts> texts) : PersonPage
{
    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPost()
    {
        await using var transaction = await database.Database.BeginTransactionAsync();
        if (await colleagues.IsLastAdministrator(Member))
        {
            ModelState.AddModelError("", texts["Deactivate.Last"]);
            return Page();
        }
        await Deactivate(User.StaffId(), clock.GetUtcNow().UtcDateTime);
        await database.SaveChangesAsync();
        await transaction.CommitAsync();
        return Redirect(AccountMessage.With(Routes.People, AccountMessage.Deactivated));
    }

    private async Task Deactivate(Guid by, DateTime now)
    {
        Member.Deactivate(by, now);
        await links.EndAll(Member);
        audit.Add(AuditAct.Deactivated, by, colleague: Member.Id);
        await held.ReleaseAll(Member, by);
    }
}
