using System.Security.Claims;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace EmploymentNet.Site.Features.Accounts;

public static class StaffAccounts
{
    public const string Answering = "answering";

    public static void AddStaffAccounts(this IServiceCollection services)
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
        services.AddAuthorizationBuilder()
            .AddPolicy(Answering, policy => policy.RequireRole(StaffRoles.Counsellor, StaffRoles.Lead));
        services.ConfigureApplicationCookie(options =>
        {
            options.Cookie.Name = "tyotila";
            options.Cookie.Path = Routes.Workspace;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.LoginPath = Routes.SignIn;
            options.LogoutPath = Routes.SignOut;
            options.AccessDeniedPath = Routes.Error.Replace("{code:int}", "403", StringComparison.Ordinal);
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
            return identity;
        }
    }
}
