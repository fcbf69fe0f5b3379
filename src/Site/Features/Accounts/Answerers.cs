using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Accounts;

/// <summary>Those who answer questions and can sign in.</summary>
public sealed class Answerers(SiteDbContext database)
{
    public async Task<IReadOnlyList<StaffMember>> ByName()
    {
        var answering = await (
            from user in database.Users.AsNoTracking()
            where database.UserRoles.Any(own => own.UserId == user.Id
                && database.Roles.Any(role => role.Id == own.RoleId && StaffRoles.Answering.Contains(role.Name!)))
            orderby user.Name
            select user).ToListAsync();
        return [.. answering.Where(user => user.IsActive)];
    }
}
