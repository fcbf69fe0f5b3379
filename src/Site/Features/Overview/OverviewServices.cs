using EmploymentNet.Site.Features.Accounts;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace EmploymentNet.Site.Features.Overview;

public static class OverviewServices
{
    public static IServiceCollection AddOverview(this IServiceCollection services) => services
        .AddScoped<CountingJob>()
        .AddScoped<FigureNames>()
        .AddScoped<FigureTables>()
        .AddScoped<Gaps>()
        .AddScoped<LoadTable>()
        .AddScoped<PromiseTables>()
        .AddScoped<ReadTables>()
        .AddScoped<OverviewTables>();

    /// <summary>Everybody has figures, each role its own.</summary>
    public static void AddOverviewGuards(this PageConventionCollection pages)
    {
        pages.AuthorizeFolder("/Overview", StaffAccounts.Working);
    }
}
