using EmploymentNet.Core;
using EmploymentNet.Site.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmploymentNet.Site.Features.Accounts.Own;

public sealed class LanguageModel(SiteDbContext database, SignInManager<StaffMember> signIn) : PageModel
{
    public RedirectResult OnGet() => Redirect(Routes.OwnAccount);

    public async Task<RedirectResult> OnPost(string? language)
    {
        if (SiteLanguage.Find(language ?? "") is { } chosen)
        {
            var member = await database.Own(User);
            member.Language = chosen.Code;
            await database.SaveChangesAsync();
            // The language travels in the sign-in.
            await signIn.SignInAsync(member, isPersistent: false);
        }
        return Redirect(AccountMessage.With(Routes.OwnAccount, AccountMessage.Saved));
    }
}
