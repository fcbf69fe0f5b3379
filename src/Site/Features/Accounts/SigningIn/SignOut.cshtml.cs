using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmploymentNet.Site.Features.Accounts.SigningIn;

public sealed class SignOutModel(SignInManager<StaffMember> signIn) : PageModel
{
    public RedirectResult OnGet() => Redirect(Routes.SignIn);

    public async Task<RedirectResult> OnPost()
    {
        await signIn.SignOutAsync();
        return Redirect(Routes.SignIn);
    }
}
