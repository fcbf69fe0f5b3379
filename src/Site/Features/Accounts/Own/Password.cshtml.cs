using EmploymentNet.Core.Audit;
using EmploymentNet.Core.Staff;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Accounts.Own;

/// <summary>A new password in place of the old one. Every other browser is signed out.</summary>
public sealed class PasswordModel(
    SiteDbContext database, Admission admission, OneTimeLinks links, IPasswordHasher<StaffMember> hasher, SignInManager<StaffMember> signIn,
    AuditLog audit, IStringLocalizer<Texts> texts) : PageModel
{
    [BindProperty]
    public string? Current { get; set; }

    [BindProperty]
    public string? New { get; set; }

    public StaffMember Member { get; private set; } = null!;

    public async Task OnGet() => Member = await database.Own(User);

    public async Task<IActionResult> OnPost()
    {
        Member = await database.Own(User);
        if (Member.ProblemOf(New ?? "") is { } problem)
            ModelState.AddModelError(nameof(New), texts[$"Password.{problem}", PasswordRules.MinLength, PasswordRules.MaxLength]);
        else if (await admission.ConfirmPassword(Member, Current) is not Admittance.Welcome and var result)
            ModelState.AddModelError(nameof(Current), texts[result == Admittance.Locked ? "LockedOut" : "WrongPassword"]);
        if (!ModelState.IsValid)
            return Page();
        Member.ChoosePassword(hasher.HashPassword(Member, New!));
        await links.EndAll(Member);
        audit.Add(AuditAct.PasswordChanged, Member.Id);
        await database.SaveChangesAsync();
        await signIn.SignInAsync(Member, isPersistent: false);
        return Redirect(AccountMessage.With(Routes.OwnAccount, AccountMessage.PasswordChanged));
    }
}
