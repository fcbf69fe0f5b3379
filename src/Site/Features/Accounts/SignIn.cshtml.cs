using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Accounts;

public sealed class SignInModel(SignInManager<StaffMember> signIn, IStringLocalizer<Texts> texts) : PageModel
{
    [BindProperty]
    public SignInForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "paluu")]
    public string? ReturnTo { get; set; }

    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? Onwards() : Page();

    public async Task<IActionResult> OnPost()
    {
        if (!ModelState.IsValid)
            return Page();
        var result = await signIn.PasswordSignInAsync(Form.UserName!, Form.Password!, isPersistent: false, lockoutOnFailure: true);
        if (result.Succeeded)
            return Onwards();
        ModelState.AddModelError("", texts[result.IsLockedOut ? "LockedOut" : "WrongSignIn"]);
        return Page();
    }

    private LocalRedirectResult Onwards() => LocalRedirect(Url.IsLocalUrl(ReturnTo) ? ReturnTo : Routes.Workspace);
}

public sealed class SignInForm
{
    [Required(ErrorMessage = "Required")]
    public string? UserName { get; set; }

    [Required(ErrorMessage = "Required")]
    public string? Password { get; set; }
}
