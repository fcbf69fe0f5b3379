using System.Security.Claims;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.Groups;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Groups;

/// <summary>Looks up who sees what; <see cref="TopicAccess"/> is the rule.</summary>
public sealed class TopicAccesses(SiteDbContext database)
{
    private Task<Expertise>? _all;

    /// <summary>Looked up once for each request: the page, its lookup and the bar above it ask.</summary>
    public Task<Expertise> All() => _all ??= Find();

    public async Task<TopicAccess> Of(ClaimsPrincipal user) =>
        user.IsLead() ? new(user.StaffId(), []) : (await All()).AccessOf(user.StaffId(), isLead: false);

    public async Task<TopicAccess> Of(Guid staff) => (await All()).AccessOf(staff, await database.UserRoles
        .AnyAsync(own => own.UserId == staff && database.Roles.Any(role => role.Id == own.RoleId && role.Name == StaffRoles.Lead)));

    /// <returns>False for what the worker may not see, and where there is no such question.</returns>
    public async Task<bool> Sees(ClaimsPrincipal user, int question) => await Sees(await Of(user), question);

    /// <returns>False as well for what the worker passed on because they know its asker.</returns>
    public async Task<bool> Opens(Guid staff, int question) => await Sees(await Of(staff), question)
        && !await database.Questions.AnyAsync(one => one.Number == question && one.Recusals.Any(recusal => recusal.Staff == staff));

    private Task<bool> Sees(TopicAccess access, int question) => database.Questions.Where(one => one.Number == question).SeenBy(access, database).AnyAsync();

    private async Task<Expertise> Find() => new(
        await database.Topics.AsNoTracking().OrderBy(topic => topic.SortOrder).ToListAsync(),
        await database.ExpertGroups.AsNoTracking().Where(group => group.RetiredUtc == null)
            .Include(group => group.Memberships.Where(membership => membership.EndedUtc == null)).ToListAsync());
}

public static class SeenQuestions
{
    /// <summary>The rule as a condition. It names the topics that are hidden and not those that are seen, so that the database walks on in the order of the queue.</summary>
    public static IQueryable<Question> SeenBy(this IQueryable<Question> questions, TopicAccess access, SiteDbContext database)
    {
        if (access.Hidden.Count == 0)
            return questions;
        var hidden = access.Hidden.ToArray();
        var inHand = database.Set<Core.AdviceDesk.Claim>().Where(claim => claim.ReleasedUtc == null && claim.Staff == access.Staff)
            .Select(claim => EF.Property<int>(claim, "QuestionNumber"));
        return questions.Where(question => !hidden.Contains(question.Topic) || inHand.Contains(question.Number));
    }
}
