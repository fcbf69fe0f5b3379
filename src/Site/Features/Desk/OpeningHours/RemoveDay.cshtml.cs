using EmploymentNet.Site.Features.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmploymentNet.Site.Features.Desk.OpeningHours;

/// <summary>A date, or each of several, is like any other again.</summary>
public sealed class RemoveDayModel(HoursEditing editing) : PageModel
{
    public RedirectResult OnGet() => Redirect(Routes.DutyCalendar);

    public async Task<RedirectResult> OnPost([FromForm(Name = "id")] int[] ids) =>
        Redirect(DeskMessage.With(Routes.DutyCalendar, await editing.RemoveDays(ids, User.StaffId()) ? DeskMessage.HoursRemoved : DeskMessage.HoursNotChanged));
}
