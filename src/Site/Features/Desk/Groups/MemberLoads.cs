using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Desk.Queue;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Groups;

/// <param name="InHand">Of whatever topic: a day has as many hours in every group.</param>
/// <param name="Late">Of those, what is later than promised.</param>
/// <param name="Answered">Within the last days.</param>
public readonly record struct MemberLoad(int InHand, int Late, int Answered);

/// <summary>Who has how much to do, for leads to spread it evenly. It counts the last week, and compares nobody beyond that.</summary>
public sealed class MemberLoads(SiteDbContext database, TimeProvider clock)
{
    public const int Days = 7;

    public async Task<IReadOnlyDictionary<Guid, MemberLoad>> Of(IReadOnlyCollection<Guid> members)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var since = now.AddDays(-Days);
        var held = database.Set<Claim>().Where(claim => claim.ReleasedUtc == null && members.Contains(claim.Staff));
        var inHand = await By(held);
        var late = await By(
            from claim in held
            join question in QueueFilter.AreOpen(database.Questions) on EF.Property<int>(claim, "QuestionNumber") equals question.Number
            where question.DueUtc <= now
            select claim);
        var answered = await database.AuditEntries.Where(entry => entry.Utc >= since && entry.Act == AuditAct.Answered && members.Contains(entry.Staff!.Value))
            .GroupBy(entry => entry.Staff!.Value).ToDictionaryAsync(entries => entries.Key, entries => entries.Count());
        return members.ToDictionary(member => member, member => new MemberLoad(
            inHand.GetValueOrDefault(member), late.GetValueOrDefault(member), answered.GetValueOrDefault(member)));
    }

    private static Task<Dictionary<Guid, int>> By(IQueryable<Claim> claims) =>
        claims.GroupBy(claim => claim.Staff).Select(own => new { own.Key, Count = own.Count() }).ToDictionaryAsync(own => own.Key, own => own.Count);
}
