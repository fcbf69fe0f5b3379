using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;
using EmploymentNet.Site.Features.Desk.Questions;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Accounts;

/// <summary>What somebody has in hand goes back to the queue when they may answer no more.</summary>
public sealed class HeldQuestions(SiteDbContext database, AuditLog audit, TimeProvider clock)
{
    /// <summary>Saved by whoever asks.</summary>
    public async Task ReleaseAll(StaffMember member, Guid by)
    {
        var held = database.Questions.WithClaims()
            .Where(question => question.Claims.Any(claim => claim.Staff == member.Id && claim.ReleasedUtc == null));
        foreach (var question in await held.ToListAsync())
        {
            question.Release(member.Id, clock.GetUtcNow().UtcDateTime);
            audit.Add(AuditAct.Released, by, question.Number, member.Id);
        }
    }
}
