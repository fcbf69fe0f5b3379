using System.Security.Claims;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Notifications;
using EmploymentNet.Site.Hosting;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace EmploymentNet.Site.Features.Accounts;

public static class StaffAccounts
{
    /// <summary>Everybody who works here.</summary>
    public const string Working = "working";

    /// <summary>The same, even before they have the second factor that their role needs.</summary>
    public const string SettingUp = "settingUp";

    public const string Answering = "answering";
    public const string Administering = "administering";
    public const string Managing = "managing";
    public const string Leading = "leading";

    /// <summary>A working day, whatever happens in it; then the password again.</summary>
    private static readonly TimeSpan _session = TimeSpan.FromHours(9);

    /// <summary>Between the password and the code.</summary>
    private static readonly TimeSpan _secondStep = TimeSpan.FromMinutes(5);

    /// <summary>As OWASP's password storage cheat sheet asks of PBKDF2 with SHA-512.</summary>
    private const int HashRounds = 210_000;

    public static void AddStaffAccounts(this IServiceCollection services, CookieSecurePolicy secure)
    {
        services.AddIdentity<StaffMember, IdentityRole<Guid>>(options => options.User.AllowedUserNameCharacters = "")
            .AddEntityFrameworkStores<SiteDbContext>()
            .AddClaimsPrincipalFactory<StaffClaims>();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = HashRounds);
        services
            .AddSingleton<SecondFactorKeys>()
            .AddSingleton<LinkKey>()
            .AddSingleton<Strangers>()
            .AddScoped<Admission>()
            .AddScoped<RecoveryCodes>()
            .AddScoped<OneTimeLinks>()
            .AddScoped<Colleagues>()
            .AddScoped<Inviting>()
            .AddScoped<HeldQuestions>()
            .AddScoped<PersonChoices>()
            .AddScoped<ILetterWriter, LinkLetter>();
        services.AddStaffPolicies();
        services.ConfigureApplicationCookie(options =>
        {
            options.Cookie.Name = "tyotila";
            options.Keep(secure, _session);
            options.LoginPath = Routes.SignIn;
            options.LogoutPath = Routes.SignOut;
            // The workspace says what one's own role can do, which helps more than an error.
            options.AccessDeniedPath = Routes.Workspace;
            options.ReturnUrlParameter = "paluu";
            options.Events = StaffSession.Events;
        });
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, options =>
        {
            options.Cookie.Name = "tyotila-vaihe";
            options.Keep(secure, _secondStep);
        });
    }

    private static void Keep(this CookieAuthenticationOptions options, CookieSecurePolicy secure, TimeSpan time)
    {
        options.Cookie.Path = Routes.Workspace;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = secure;
        options.ExpireTimeSpan = time;
        options.SlidingExpiration = false;
    }

    private sealed class StaffClaims(UserManager<StaffMember> users, RoleManager<IdentityRole<Guid>> roles, IOptions<IdentityOptions> options)
        : UserClaimsPrincipalFactory<StaffMember, IdentityRole<Guid>>(users, roles, options)
    {
        protected override async Task<ClaimsIdentity> GenerateClaimsAsync(StaffMember user)
        {
            var identity = await base.GenerateClaimsAsync(user);
            identity.TryRemoveClaim(identity.FindFirst(identity.NameClaimType));
            identity.AddClaim(new Claim(identity.NameClaimType, user.Name));
            identity.AddClaim(new Claim(RequestLanguage.StaffClaim, user.Language));
            identity.AddClaim(new Claim(StaffPrincipal.ProfessionClaim, user.Profession));
            if (user.SecondFactor is not null)
                identity.AddClaim(new Claim(StaffPrincipal.SecondFactorClaim, "true"));
            return identity;
        }
    }
}
