using EmploymentNet.Site.Features.Accounts.Person;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace EmploymentNet.Site.Features.Accounts;

/// <summary>Who may open what below <see cref="Routes.Workspace"/>. A page there that no folder guard names is closed to everybody.</summary>
public static class StaffPolicies
{
    public static void AddStaffPolicies(this IServiceCollection services) => services.AddAuthorizationBuilder()
        .AddPolicy(StaffAccounts.SettingUp, policy => policy.RequireAuthenticatedUser())
        .AddPolicy(StaffAccounts.Working, policy => policy.RequireReadyStaff())
        .AddPolicy(StaffAccounts.Answering, policy => policy.RequireReadyStaff().RequireRole(StaffRoles.Answering))
        .AddPolicy(StaffAccounts.Administering, policy => policy.RequireReadyStaff().RequireRole(StaffRoles.Administrator))
        .AddPolicy(StaffAccounts.Managing, policy => policy.RequireReadyStaff().RequireRole(StaffRoles.Managing))
        .AddPolicy(StaffAccounts.Leading, policy => policy.RequireReadyStaff().RequireRole(StaffRoles.Lead))
        .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(IsOutsideWorkspace).Build());

    public static void AddAccountGuards(this PageConventionCollection pages)
    {
        pages.AllowAnonymousToFolder("/Accounts/SigningIn");
        pages.AuthorizeFolder("/Accounts/Own", StaffAccounts.Working);
        pages.AuthorizeFolder("/Accounts/SettingUp", StaffAccounts.SettingUp);
        pages.AuthorizeFolder("/Accounts/People", StaffAccounts.Managing);
        pages.AuthorizeFolder("/Accounts/Person", StaffAccounts.Managing);
        pages.AuthorizePage("/Accounts/Person/Unlock", StaffAccounts.Administering);
        pages.AddFolderApplicationModelConvention("/Accounts/Person", page => page.Filters.Add(new TypeFilterAttribute(typeof(PersonLookup))));
    }

    private static AuthorizationPolicyBuilder RequireReadyStaff(this AuthorizationPolicyBuilder policy) =>
        policy.RequireAuthenticatedUser().RequireAssertion(context => !context.User.LacksSecondFactor());

    /// <summary>An address where there is nothing has nothing to guard, and answers 404.</summary>
    private static bool IsOutsideWorkspace(AuthorizationHandlerContext context) =>
        context.Resource is HttpContext http && (http.GetEndpoint() is null || !http.Request.Path.StartsWithSegments(Routes.Workspace));
}
