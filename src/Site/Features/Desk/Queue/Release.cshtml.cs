using EmploymentNet.Site.Features.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmploymentNet.Site.Features.Desk.Queue;

/// <summary>Lets the chosen questions go.</summary>
public sealed class ReleaseModel(BulkClaims claims, BulkResults results) : PageModel
{
    public RedirectResult OnGet() => Redirect(Routes.Queue);

    public async Task<RedirectResult> OnPost(BulkForm form)
    {
        var staff = User.StaffId();
        return Redirect(results.AddressAfter(form.Back, await claims.Release(form.Chosen, staff), staff));
    }
}
