using EmploymentNet.Site.Features.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmploymentNet.Site.Features.Desk.OpeningHours;

/// <summary>A language or topic keeps no hours of its own any more.</summary>
public sealed class RemoveWeekModel(HoursEditing editing, Scopes scopes) : PageModel
{
    public RedirectResult OnGet() => Redirect(Routes.DutyCalendar);

    public async Task<IActionResult> OnPost(
        [FromQuery(Name = Routes.LanguageParameter)] string? language, [FromQuery(Name = Routes.TopicParameter)] string? topic)
    {
        await scopes.Load();
        if (scopes.Find(language, topic) is not { } scope)
            return NotFound();
        return Redirect(DeskMessage.With(Routes.DutyCalendar, await editing.Remove(scope, User.StaffId()) ? DeskMessage.HoursRemoved : DeskMessage.HoursNotChanged));
    }
}
