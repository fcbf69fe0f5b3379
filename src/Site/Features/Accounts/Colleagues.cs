using System.Security.Claims;
using EmploymentNet.Site.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Accounts;

/// <summary>A person with their role; everybody has one.</summary>
public sealed class Colleague
{
    public required StaffMember Member { get; init; }

    /// <summary>One of <see cref="StaffRoles"/>.</summary>
    public required string Role { get; init; }

    public bool IsLead => Role == StaffRoles.Lead;
}

/// <summary>Finds people by what the one who looks may see: everybody, or counsellors and editors.</summary>
public sealed class Colleagues(SiteDbContext database)
{
    public async Task<IReadOnlyList<Colleague>> SeenBy(ClaimsPrincipal user) =>
        [.. (await Of(StaffRoles.ManagedBy(user.Role())).ToListAsync()).OrderBy(colleague => colleague.Member.Name, StringComparer.CurrentCulture)];

    public Task<Colleague?> Find(Guid id, ClaimsPrincipal user) =>
        Of(StaffRoles.ManagedBy(user.Role())).SingleOrDefaultAsync(colleague => colleague.Member.Id == id);

    /// <returns>Those who can sign in and answer, by name.</returns>
    public async Task<IReadOnlyList<Colleague>> Answering() =>
        [.. (await Of(StaffRoles.Answering).AsNoTracking().ToListAsync()).Where(colleague => colleague.Member.IsActive)
            .OrderBy(colleague => colleague.Member.Name, StringComparer.CurrentCulture)];

    /// <summary>Somebody must be able to let others in.</summary>
    public async Task<bool> IsLastAdministrator(StaffMember member) =>
        await Of([StaffRoles.Administrator]).AnyAsync(colleague => colleague.Member.Id == member.Id)
        && !await Of([StaffRoles.Administrator]).AnyAsync(colleague =>
            colleague.Member.Id != member.Id && colleague.Member.Deactivation == null && colleague.Member.PasswordHash != null);

    public async Task ChangeRole(StaffMember member, string role)
    {
        database.RemoveRange(await database.UserRoles.Where(one => one.UserId == member.Id).ToListAsync());
        database.Add(new IdentityUserRole<Guid>
        {
            UserId = member.Id,
            RoleId = await database.Roles.Where(one => one.Name == role).Select(one => one.Id).SingleAsync(),
        });
        member.EndSessions();
    }

    private IQueryable<Colleague> Of(IReadOnlyList<string> roles) =>
        from user in database.Users
        join held in database.UserRoles on user.Id equals held.UserId
        join role in database.Roles on held.RoleId equals role.Id
        where roles.Contains(role.Name)
        select new Colleague { Member = user, Role = role.Name! };
}
