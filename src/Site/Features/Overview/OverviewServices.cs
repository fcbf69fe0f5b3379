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
        .AddScoped<ReadableFigures>()
        .AddScoped<OpenFigures>();

    /// <summary>Everybody has figures, each role its own.</summary>
    public static void AddOverviewGuards(this PageConventionCollection pages)
    {
        pages.AuthorizePage("/Overview/Index", StaffAccounts.Working);
        pages.AuthorizePage("/Overview/Export", StaffAccounts.Answering);
    }
}
