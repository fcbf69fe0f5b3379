using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Questions;

/// <summary>Whom a question can be given to.</summary>
public sealed class HandOverChoices(SiteDbContext database)
{
    /// <summary>Those who answer, can sign in, and do not have it already. Who passed it on for good is left out without a word.</summary>
    public async Task<IReadOnlyList<StaffMember>> For(Question question, Guid giver)
    {
        var answering = await (
            from user in database.Users.AsNoTracking()
            where database.UserRoles.Any(own => own.UserId == user.Id
                && database.Roles.Any(role => role.Id == own.RoleId && StaffRoles.Answering.Contains(role.Name!)))
            orderby user.Name
            select user).ToListAsync();
        return [.. answering.Where(user => user.IsActive && user.Id != giver && user.Id != question.CurrentClaim?.Staff
            && !question.IsClosedTo(user.Id))];
    }
}
