using EmploymentNet.Site.Features.Accounts;
using Microsoft.AspNetCore.Identity;

namespace EmploymentNet.Site.Data;

public static class StaffRoleSeed
{
    public static async Task SeedStaffRoles(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var roles = scope.ServiceProvider.GetRequiredService<RoleManager<IdentityRole<Guid>>>();
        foreach (var role in StaffRoles.All)
            if (!await roles.RoleExistsAsync(role))
                await roles.CreateAsync(new IdentityRole<Guid>(role));
    }
}
