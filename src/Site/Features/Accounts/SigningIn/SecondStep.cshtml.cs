using EmploymentNet.Site.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Accounts.SigningIn;

/// <summary>Asks for a code of the app, or a recovery code, from somebody whose password was right.</summary>
public sealed class SecondStepModel(SiteDbContext database, Admission admission, SignInManager<StaffMember> signIn, IStringLocalizer<Texts> texts) : PageModel
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true, Name = ReturnPath.Parameter)]
    public string? ReturnTo { get; set; }

    public async Task<IActionResult> OnGet() => await SecondStepTicket.Read(HttpContext, database) is null ? Again() : Page();

    public async Task<IActionResult> OnPost()
    {
        if (await SecondStepTicket.Read(HttpContext, database) is not { SecondFactor: not null } member)
            return Again();
        var result = await admission.TryCode(member, Code);
        if (result == Admittance.Welcome)
            return await LetIn(member);
        ModelState.AddModelError(nameof(Code), texts[result == Admittance.Locked ? "LockedOut" : "WrongCode"]);
        return Page();
    }

    private async Task<IActionResult> LetIn(StaffMember member)
    {
        await HttpContext.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        await signIn.SignInAsync(member, isPersistent: false);
        return LocalRedirect(ReturnPath.Of(Url, ReturnTo));
    }

    private RedirectResult Again() => Redirect(ReturnPath.With(Routes.SignIn, ReturnTo));
}
