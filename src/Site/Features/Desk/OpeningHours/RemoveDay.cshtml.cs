using EmploymentNet.Site.Features.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmploymentNet.Site.Features.Desk.OpeningHours;

/// <summary>A date is like any other again.</summary>
public sealed class RemoveDayModel(HoursEditing editing) : PageModel
{
    public RedirectResult OnGet() => Redirect(Routes.DutyCalendar);

    public async Task<IActionResult> OnPost(int id) =>
        await editing.RemoveDay(id, User.StaffId()) ? Redirect(DeskMessage.With(Routes.DutyCalendar, DeskMessage.HoursRemoved)) : NotFound();
}
