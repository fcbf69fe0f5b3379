using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Desk.Groups;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmploymentNet.Site.Features.Desk.Queue;

/// <summary>Undoes what taking or releasing several questions did.</summary>
public sealed class UndoModel(BulkClaims claims, TopicAccesses accesses, BulkResults results) : PageModel
{
    public RedirectResult OnGet() => Redirect(Routes.Queue);

    public async Task<RedirectResult> OnPost(BulkForm form, [FromForm(Name = BulkResults.Parameter)] string? act)
    {
        var staff = User.StaffId();
        return results.Open(act, staff) is { CanBeUndone: true } result
            ? Redirect(results.AddressAfter(form.Back, await claims.Undo(result, await accesses.Of(User)), staff))
            : Redirect(form.Back);
    }
}
