using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Accounts.SigningIn;

public sealed class IndexModel(Admission admission, SignInManager<StaffMember> signIn, IStringLocalizer<Texts> texts) : PageModel
{
    [BindProperty]
    public SignInForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = ReturnPath.Parameter)]
    public string? ReturnTo { get; set; }

    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? LocalRedirect(ReturnPath.Of(Url, ReturnTo)) : Page();

    public async Task<IActionResult> OnPost()
    {
        foreach (var (field, typed) in new[] { (nameof(Form.UserName), Form.UserName), (nameof(Form.Password), Form.Password) })
            if (string.IsNullOrEmpty(typed))
                ModelState.AddModelError($"{nameof(Form)}.{field}", texts["Required"]);
        return ModelState.IsValid ? await Try() : Page();
    }

    private async Task<IActionResult> Try()
    {
        var (result, member) = await admission.TryPassword(Form.UserName!.Trim(), Form.Password!);
        switch (result)
        {
            case Admittance.Welcome:
                await signIn.SignInAsync(member!, isPersistent: false);
                return LocalRedirect(ReturnPath.Of(Url, ReturnTo));
            case Admittance.SecondStep:
                await HttpContext.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, SecondStepTicket.For(member!));
                return Redirect(ReturnPath.With(Routes.SecondStep, ReturnTo));
            default:
                ModelState.AddModelError("", texts[result == Admittance.Locked ? "LockedOut" : "WrongSignIn"]);
                return Page();
        }
    }
}
