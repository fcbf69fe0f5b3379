using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EmploymentNet.Site.Features.Desk.Questions;

/// <summary>Gives back to everybody what its holder has not come back to: somebody waits for each of these answers.</summary>
public sealed class IdleClaims(SiteDbContext database, DeskAct act, IOptions<DeskOptions> options, TimeProvider clock)
{
    /// <summary>Being there is written down no more often than this.</summary>
    private static readonly TimeSpan Grain = TimeSpan.FromMinutes(5);

    public async Task Run()
    {
        var since = WorkingDays.Before(Now, TimeSpan.FromHours(options.Value.ClaimIdleHours));
        var idle = await database.Set<Claim>().Where(claim => claim.ReleasedUtc == null && claim.ActiveUtc <= since)
            .Select(claim => EF.Property<int>(claim, "QuestionNumber")).ToListAsync();
        foreach (var number in idle)
            await Release(number, since);
    }

    /// <summary>Its holder has the question open.</summary>
    public Task Seen(int number, Guid staff)
    {
        var (now, before) = (Now, Now - Grain);
        return database.Set<Claim>()
            .Where(claim => EF.Property<int>(claim, "QuestionNumber") == number && claim.Staff == staff && claim.ReleasedUtc == null && claim.ActiveUtc < before)
            .ExecuteUpdateAsync(row => row.SetProperty(claim => claim.ActiveUtc, now));
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private async Task Release(int number, DateTime since)
    {
        database.ChangeTracker.Clear();
        if (await database.Questions.WithClaims().SingleOrDefaultAsync(question => question.Number == number) is not { CurrentClaim.Staff: var holder } question)
            return;
        await act.Keep(question.ReleaseIdle(since, Now), AuditAct.ClaimExpired, staff: null, number, holder);
    }
}
