using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmploymentNet.Site.Features.Accounts.SigningIn;

public sealed class SignOutModel : PageModel
{
    public RedirectResult OnGet() => Redirect(Routes.SignIn);

    public async Task<RedirectResult> OnPost()
    {
        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        return Redirect(Routes.SignIn);
    }
}
