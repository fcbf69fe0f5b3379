using EmploymentNet.Site.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Accounts.Own;

/// <summary>Ten new codes for the password; the old ones are worth nothing from then on.</summary>
public sealed class RecoveryCodesModel(SiteDbContext database, Admission admission, RecoveryCodes recoveryCodes, IStringLocalizer<Texts> texts) : PageModel
{
    [BindProperty]
    public string? Password { get; set; }

    public int Left { get; private set; }

    public IReadOnlyList<string> Codes { get; private set; } = [];

    public async Task<IActionResult> OnGet() => await Find() is null ? Redirect(Routes.SecondFactor) : Page();

    public async Task<IActionResult> OnPost()
    {
        if (await Find() is not { } member)
            return Redirect(Routes.SecondFactor);
        if (await admission.ConfirmPassword(member, Password) is not Admittance.Welcome and var result)
        {
            ModelState.AddModelError(nameof(Password), texts[result == Admittance.Locked ? "LockedOut" : "WrongPassword"]);
            return Page();
        }
        Codes = await recoveryCodes.Renew(member);
        await database.SaveChangesAsync();
        return Page();
    }

    /// <returns>Null where there is no second factor that codes could stand in for.</returns>
    private async Task<StaffMember?> Find()
    {
        var member = await database.Own(User);
        Left = await recoveryCodes.Left(member);
        return member.SecondFactor is null ? null : member;
    }
}
