using EmploymentNet.Core.Audit;
using EmploymentNet.Core.Staff;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Accounts.SigningIn;

/// <summary>Where a one-time link leads. Looking at it uses nothing up: mail programs look at links before people do.</summary>
public sealed class LinkModel(
    OneTimeLinks links, Admission admission, RecoveryCodes recoveryCodes, IPasswordHasher<StaffMember> hasher, AuditLog audit, IStringLocalizer<Texts> texts) : PageModel
{
    private OneTimeLink? _link;

    [BindProperty]
    public string? Password { get; set; }

    /// <summary>Null where the link does not open any more.</summary>
    public StaffMember? Member { get; private set; }

    public LinkPurpose? Purpose => _link?.Purpose;

    public async Task OnGet(string token) => await Find(token);

    public async Task<IActionResult> OnPost(string token)
    {
        if (!await Find(token))
            return Page();
        if (Purpose == LinkPurpose.SecondFactor ? !await DropSecondFactor() : !ChoosePassword())
            return Page();
        if (await links.Use(_link!, Member!))
            return Redirect(AccountMessage.With(Routes.SignIn, Purpose == LinkPurpose.SecondFactor ? AccountMessage.SecondFactorGone : AccountMessage.PasswordChosen));
        return Gone();
    }

    private async Task<bool> Find(string token)
    {
        if (await links.Find(token) is var (link, member))
            (_link, Member) = (link, member);
        else
            Gone();
        return Member is not null;
    }

    private PageResult Gone()
    {
        (_link, Member) = (null, null);
        Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }

    private bool ChoosePassword()
    {
        if (Member!.ProblemOf(Password ?? "") is { } problem)
        {
            ModelState.AddModelError(nameof(Password), texts[$"Password.{problem}", PasswordRules.MinLength, PasswordRules.MaxLength]);
            return false;
        }
        Member.ChoosePassword(hasher.HashPassword(Member, Password!));
        audit.Add(AuditAct.PasswordChanged, Member.Id);
        return true;
    }

    private async Task<bool> DropSecondFactor()
    {
        var result = await admission.ConfirmPassword(Member!, Password);
        if (result != Admittance.Welcome)
        {
            ModelState.AddModelError(nameof(Password), texts[result == Admittance.Locked ? "LockedOut" : "WrongPassword"]);
            return false;
        }
        Member!.DropSecondFactor();
        await recoveryCodes.Drop(Member);
        audit.Add(AuditAct.SecondFactorOff, Member.Id);
        return true;
    }
}
