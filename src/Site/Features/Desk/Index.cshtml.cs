using EmploymentNet.Site.Features.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmploymentNet.Site.Features.Desk;

/// <summary>The door to the back office: on to the queue for those who answer, and for others what their role can do.</summary>
public sealed class IndexModel : PageModel
{
    public string Role => StaffRoles.All.First(User.IsInRole);

    public IActionResult OnGet() => User.CanAnswer() ? Redirect(Routes.Queue) : Page();
}
