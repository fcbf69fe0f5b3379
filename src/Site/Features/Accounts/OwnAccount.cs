using System.Security.Claims;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Accounts;

public static class OwnAccount
{
    /// <summary>The worker at the keyboard; a sign-in whose account is gone is refused before any page.</summary>
    public static Task<StaffMember> Own(this SiteDbContext database, ClaimsPrincipal user)
    {
        var id = user.StaffId();
        return database.Users.SingleAsync(member => member.Id == id);
    }
}
