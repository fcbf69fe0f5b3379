using EmploymentNet.Site.Features.Desk.Live;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmploymentNet.Site.Features.Accounts.SigningIn;

public sealed class SignOutModel(SignInManager<StaffMember> signIn, DeskBus bus) : PageModel
{
    public RedirectResult OnGet() => Redirect(Routes.SignIn);

    public async Task<RedirectResult> OnPost()
    {
        if (User.Identity?.IsAuthenticated == true)
            bus.End(User.StaffId());
        await signIn.SignOutAsync();
        return Redirect(Routes.SignIn);
    }
}
