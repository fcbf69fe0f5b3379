using System.Security.Claims;
using EmploymentNet.Site.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EmploymentNet.Site.Features.Accounts;

/// <summary>
/// Asks at every request whether the sign-in still holds: a password changed, a role taken or an account closed ends it at once. One look
/// by key costs less than a minute in which somebody who was shut out reads on.
/// </summary>
public static class StaffSession
{
    public static readonly CookieAuthenticationEvents Events = new()
    {
        OnValidatePrincipal = Validate,
        OnRedirectToAccessDenied = ToWhatIsOpen,
    };

    private static async Task Validate(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var stampClaim = services.GetRequiredService<IOptions<IdentityOptions>>().Value.ClaimsIdentity.SecurityStampClaimType;
        var stamp = context.Principal?.FindFirstValue(stampClaim);
        var id = context.Principal!.StaffId();
        if (await services.GetRequiredService<SiteDbContext>().Users.AnyAsync(user => user.Id == id && user.SecurityStamp == stamp))
            return;
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(context.Scheme.Name);
    }

    private static Task ToWhatIsOpen(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.Redirect(context.HttpContext.User.LacksSecondFactor() ? Routes.SecondFactor : context.RedirectUri);
        return Task.CompletedTask;
    }
}
