using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Accounts.Own;

/// <summary>Back to the password alone, for those whose role allows it.</summary>
public sealed class SecondFactorEndModel(
    SiteDbContext database, Admission admission, RecoveryCodes recoveryCodes, SignInManager<StaffMember> signIn, AuditLog audit, IStringLocalizer<Texts> texts) : PageModel
{
    [BindProperty]
    public string? Password { get; set; }

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (StaffRoles.WithSecondFactor.Contains(User.Role()))
            context.Result = Redirect(Routes.OwnAccount);
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPost()
    {
        var member = await database.Own(User);
        if (await admission.ConfirmPassword(member, Password) is not Admittance.Welcome and var result)
        {
            ModelState.AddModelError(nameof(Password), texts[result == Admittance.Locked ? "LockedOut" : "WrongPassword"]);
            return Page();
        }
        member.DropSecondFactor();
        await recoveryCodes.Drop(member);
        audit.Add(AuditAct.SecondFactorOff, member.Id);
        await database.SaveChangesAsync();
        await signIn.SignInAsync(member, isPersistent: false);
        return Redirect(AccountMessage.With(Routes.OwnAccount, AccountMessage.SecondFactorGone));
    }
}
