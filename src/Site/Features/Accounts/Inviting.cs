using EmploymentNet.Core.Audit;
using EmploymentNet.Core.Notifications;
using EmploymentNet.Core.Staff;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;
using EmploymentNet.Site.Features.Notifications;
using Microsoft.AspNetCore.Identity;

namespace EmploymentNet.Site.Features.Accounts;

public sealed record Invitation(string Name, EmailAddress Email, string Role, string Profession, string Language);

/// <summary>Makes an account that waits for its person to choose a password.</summary>
public sealed class Inviting(SiteDbContext database, UserManager<StaffMember> users, OneTimeLinks links, AuditLog audit, OutboxBell bell)
{
    /// <returns>Path of the link that lets them in; null where the address has an account already.</returns>
    public async Task<string?> Invite(Invitation invitation, Guid? by)
    {
        var member = new StaffMember
        {
            Id = Guid.NewGuid(),
            UserName = invitation.Email.Value,
            Email = invitation.Email.Value,
            Name = invitation.Name,
            Profession = invitation.Profession,
            Language = invitation.Language,
        };
        await using var transaction = await database.Database.BeginTransactionAsync();
        if (!(await users.CreateAsync(member)).Succeeded)
            return null;
        await users.AddToRoleAsync(member, invitation.Role);
        audit.Add(AuditAct.Invited, by, colleague: member.Id);
        var link = await links.Issue(member, LinkPurpose.Invitation, by);
        await database.SaveChangesAsync();
        await transaction.CommitAsync();
        bell.Ring();
        return link;
    }
}
