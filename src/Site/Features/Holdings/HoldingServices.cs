using EmploymentNet.Site.Features.Accounts;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace EmploymentNet.Site.Features.Holdings;

public static class HoldingServices
{
    public static IServiceCollection AddHoldings(this IServiceCollection services) => services.AddScoped<Inventory>().AddScoped<KeyInventory>();

    public static void AddHoldingGuards(this PageConventionCollection pages) => pages.AuthorizeFolder("/Holdings", StaffAccounts.Administering);
}
