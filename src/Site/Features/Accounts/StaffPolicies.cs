using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace EmploymentNet.Site.Features.Accounts;

/// <summary>Who may open what below <see cref="Routes.Workspace"/>. A page there that no folder guard names is closed to everybody.</summary>
public static class StaffPolicies
{
    public static void AddStaffPolicies(this IServiceCollection services) => services.AddAuthorizationBuilder()
        .AddPolicy(StaffAccounts.Working, policy => policy.RequireAuthenticatedUser())
        .AddPolicy(StaffAccounts.Answering, policy => policy.RequireRole(StaffRoles.Answering))
        .AddPolicy(StaffAccounts.Administering, policy => policy.RequireRole(StaffRoles.Administrator))
        .AddPolicy(StaffAccounts.Leading, policy => policy.RequireRole(StaffRoles.Lead))
        .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(IsOutsideWorkspace).Build());

    public static void AddAccountGuards(this PageConventionCollection pages) => pages.AllowAnonymousToFolder("/Accounts");

    /// <summary>An address where there is nothing has nothing to guard, and answers 404.</summary>
    private static bool IsOutsideWorkspace(AuthorizationHandlerContext context) =>
        context.Resource is HttpContext http && (http.GetEndpoint() is null || !http.Request.Path.StartsWithSegments(Routes.Workspace));
}
