using EmploymentNet.Site.Features.Accounts;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace EmploymentNet.Site.Features.Audit;

public static class AuditServices
{
    public static IServiceCollection AddAudit(this IServiceCollection services) => services.AddScoped<AuditLog>();

    /// <summary>Who looks at others' acts answers no questions.</summary>
    public static void AddAuditGuards(this PageConventionCollection pages) =>
        pages.AuthorizeFolder("/Audit", StaffAccounts.Administering);
}
