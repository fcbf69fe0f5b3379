using EmploymentNet.Site.Data;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmploymentNet.Site.Features.Accounts.Own;

/// <summary>What everybody sees and changes of their own account.</summary>
public sealed class IndexModel(SiteDbContext database, RecoveryCodes recoveryCodes) : PageModel
{
    public StaffMember Member { get; private set; } = null!;

    public int RecoveryCodesLeft { get; private set; }

    public bool MustHaveSecondFactor => StaffRoles.WithSecondFactor.Contains(User.Role());

    public async Task OnGet()
    {
        Member = await database.Own(User);
        RecoveryCodesLeft = await recoveryCodes.Left(Member);
    }
}
