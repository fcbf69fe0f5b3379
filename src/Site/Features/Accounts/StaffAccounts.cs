using System.Security.Claims;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace EmploymentNet.Site.Features.Accounts;

public static class StaffAccounts
{
    /// <summary>Everybody who works here.</summary>
    public const string Working = "working";

    public const string Answering = "answering";
    public const string Administering = "administering";
    public const string Leading = "leading";

    public static void AddStaffAccounts(this IServiceCollection services, CookieSecurePolicy secure)
    {
        services.AddIdentity<StaffMember, IdentityRole<Guid>>(options =>
            {
                options.Password.RequiredLength = 12;
                options.Password.RequireNonAlphanumeric = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireDigit = false;
                options.Lockout.MaxFailedAccessAttempts = 10;
            })
            .AddEntityFrameworkStores<SiteDbContext>()
            .AddClaimsPrincipalFactory<StaffClaims>();
        services.AddStaffPolicies();
        services.ConfigureApplicationCookie(options =>
        {
            options.Cookie.Name = "tyotila";
            options.Cookie.Path = Routes.Workspace;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = secure;
            options.LoginPath = Routes.SignIn;
            options.LogoutPath = Routes.SignOut;
            // The workspace says what one's own role can do, which helps more than an error.
            options.AccessDeniedPath = Routes.Workspace;
            options.ReturnUrlParameter = "paluu";
            options.ExpireTimeSpan = TimeSpan.FromHours(9);
        });
    }

    private sealed class StaffClaims(UserManager<StaffMember> users, RoleManager<IdentityRole<Guid>> roles, IOptions<IdentityOptions> options)
        : UserClaimsPrincipalFactory<StaffMember, IdentityRole<Guid>>(users, roles, options)
    {
        protected override async Task<ClaimsIdentity> GenerateClaimsAsync(StaffMember user)
        {
            var identity = await base.GenerateClaimsAsync(user);
            identity.AddClaim(new Claim(RequestLanguage.StaffClaim, user.Language));
            identity.AddClaim(new Claim(StaffPrincipal.ProfessionClaim, user.Profession));
            return identity;
        }
    }
}
