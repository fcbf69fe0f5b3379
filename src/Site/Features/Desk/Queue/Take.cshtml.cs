using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Desk.Groups;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmploymentNet.Site.Features.Desk.Queue;

/// <summary>Takes the chosen questions in hand.</summary>
public sealed class TakeModel(BulkClaims claims, TopicAccesses accesses, BulkResults results) : PageModel
{
    public RedirectResult OnGet() => Redirect(Routes.Queue);

    public async Task<RedirectResult> OnPost(BulkForm form)
    {
        var staff = User.StaffId();
        return Redirect(results.AddressAfter(form.Back, await claims.Take(form.Chosen, await accesses.Of(User)), staff));
    }
}
