using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.Groups;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.AdviceDesk.Promise;

/// <summary>How fast the desk is just now, by its roster and its last weeks. Every page with an ask box asks, so it is looked up once a minute.</summary>
public sealed class DeskPaces(IServiceScopeFactory scopes, TimeProvider clock)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    /// <summary>Longer than any promise, and then the time that is looked back at.</summary>
    private const int DaysBack = AnswerPace.Days + 60;

    private volatile Known? _known;

    public async Task<DeskPace> Now()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (_known is { } known && now - known.Utc < Fresh)
            return known.Pace;
        await using var scope = scopes.CreateAsyncScope();
        var pace = await Find(scope.ServiceProvider, now);
        _known = new(pace, now);
        return pace;
    }

    private static async Task<DeskPace> Find(IServiceProvider services, DateTime now)
    {
        var (database, colleagues) = (services.GetRequiredService<SiteDbContext>(), await services.GetRequiredService<Colleagues>().Answering());
        var roster = new Roster(
            await database.Topics.AsNoTracking().ToListAsync(),
            await database.ExpertGroups.AsNoTracking().Include(group => group.Memberships).Include(group => group.Rota).AsSplitQuery().ToListAsync(),
            [.. colleagues.Select(colleague => colleague.Member.Id)],
            [.. colleagues.Where(colleague => colleague.IsLead).Select(colleague => colleague.Member.Id)],
            await database.Absences.AsNoTracking().ToListAsync());
        var since = now.AddDays(-DaysBack);
        var runs = await database.Questions.AsNoTracking()
            .Where(question => question.StartedUtc > since && (question.Outcome != null
                || (question.AnsweredUtc == null && question.ClosedUtc == null && question.AskedBackUtc == null && (question.Hold == null || question.Hold.ReleasedUtc != null))))
            .Select(question => new { Started = question.Outcome == null ? question.StartedUtc!.Value : question.Outcome.StartedUtc, Ended = question.Outcome == null ? (DateTime?)null : question.Outcome.EndedUtc })
            .ToListAsync();
        return AnswerPace.Of(runs.Select(run => (run.Started, run.Ended)), roster.IsDeskDay, now);
    }

    private sealed record Known(DeskPace Pace, DateTime Utc);
}
