using System.Security.Claims;
using EmploymentNet.Site.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Accounts.SigningIn;

/// <summary>Remembers for some minutes, in a cookie of its own, whose password was right. It opens no page but the one that asks for the code.</summary>
public static class SecondStepTicket
{
    private const string Stamp = "stamp";

    public static ClaimsPrincipal For(StaffMember member) => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, $"{member.Id}"), new Claim(Stamp, member.SecurityStamp!)],
        IdentityConstants.TwoFactorUserIdScheme));

    /// <returns>Null where nobody gave a password, or it was too long ago, or the account has changed since.</returns>
    public static async Task<StaffMember?> Read(HttpContext context, SiteDbContext database)
    {
        var ticket = await context.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme);
        if (ticket.Principal is not { } holder)
            return null;
        var (id, stamp) = (holder.StaffId(), holder.FindFirstValue(Stamp));
        return await database.Users.SingleOrDefaultAsync(user => user.Id == id && user.SecurityStamp == stamp);
    }
}
