using EmploymentNet.Site.Features.Desk.Live;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmploymentNet.Site.Features.Accounts.SigningIn;

public sealed class SignOutModel(DeskBus bus) : PageModel
{
    public RedirectResult OnGet() => Redirect(Routes.SignIn);

    public async Task<RedirectResult> OnPost()
    {
        if (User.Identity?.IsAuthenticated == true)
            bus.End(User.StaffId());
        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        return Redirect(Routes.SignIn);
    }
}
