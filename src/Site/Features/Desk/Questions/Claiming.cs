using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Questions;

/// <summary>Takes a question in hand, whatever races with it: of two workers at once the database lets one through.</summary>
public sealed class Claiming(SiteDbContext database, AuditLog audit, TimeProvider clock)
{
    /// <returns>False where somebody else has it. The question in memory is then out of date.</returns>
    public async Task<bool> Take(Question question, Guid staff)
    {
        if (question.IsHeldBy(staff))
            return true;
        if (!question.Take(staff, clock.GetUtcNow().UtcDateTime))
            return false;
        audit.Add(AuditAct.Claimed, staff, question.Number);
        try
        {
            await database.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateException exception) when (Sqlite.IsBeaten(exception))
        {
            return await database.Questions.Where(other => other.Number == question.Number)
                .SelectMany(other => other.Claims).AnyAsync(claim => claim.Staff == staff && claim.ReleasedUtc == null);
        }
    }
}
