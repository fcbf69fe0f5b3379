using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Questions;

/// <summary>Takes a question in hand, whatever races with it: of two workers at once the database lets one through.</summary>
public sealed class Claiming(SiteDbContext database, DeskAct act, TimeProvider clock)
{
    /// <returns>False where somebody else has it. The question in memory is then out of date.</returns>
    public async Task<bool> Take(Question question, Guid staff)
    {
        if (question.IsHeldBy(staff))
            return true;
        var isFree = question.Take(staff, clock.GetUtcNow().UtcDateTime);
        if (await act.Keep(isFree, AuditAct.Claimed, staff, question.Number))
            return true;
        // Another press of the same worker's may have been the faster one.
        return isFree && await database.Questions.Where(other => other.Number == question.Number)
            .SelectMany(other => other.Claims).AnyAsync(claim => claim.Staff == staff && claim.ReleasedUtc == null);
    }
}
