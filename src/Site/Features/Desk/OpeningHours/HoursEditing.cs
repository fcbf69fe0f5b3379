using EmploymentNet.Core.Audit;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk.OpeningHours;
using EmploymentNet.Site.Features.Audit;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.OpeningHours;

/// <summary>Changes the desk's hours: what held until now ends and stays on record, and every page has the new hours at once.</summary>
public sealed class HoursEditing(SiteDbContext database, PublishedHours published, AuditLog audit, TimeProvider clock)
{
    /// <returns>False where somebody else changed the same in this moment.</returns>
    public async Task<bool> Set(DutyWeek week, Guid by)
    {
        var current = await Current(week.Scope);
        if (current?.Says(week.Turns) == true)
            return await Keep();
        current?.End(by, Now);
        database.Add(new WeekPlan { Scope = week.Scope, Turns = week.Turns, SetBy = by, SetUtc = Now });
        return await Keep(AuditAct.OpeningHoursChanged, by);
    }

    /// <summary>From then on the hours of the next wider scope hold. Everybody's cannot be removed, only emptied.</summary>
    /// <returns>False where there are none.</returns>
    public async Task<bool> Remove(DutyScope scope, Guid by)
    {
        if (scope == DutyScope.Everybody || await Current(scope) is not { } current)
            return false;
        current.End(by, Now);
        return await Keep(AuditAct.OpeningHoursChanged, by);
    }

    /// <inheritdoc cref="Set(DutyWeek, Guid)"/>
    public async Task<bool> Set(SpecialDays special, Guid by)
    {
        var current = await database.DayPlans
            .Where(plan => plan.EndedUtc == null && plan.Scope == special.Scope && plan.Day >= special.First && plan.Day <= special.Last).ToDictionaryAsync(plan => plan.Day);
        var changed = special.Each.Where(one => current.GetValueOrDefault(one.Day)?.Says(one.Hours, one.Reason) != true).ToList();
        if (changed.Count == 0)
            return await Keep();
        foreach (var one in changed)
        {
            current.GetValueOrDefault(one.Day)?.End(by, Now);
            // A copy for each: what EF Core owns has one owner, and the others would lose theirs.
            database.Add(new DayPlan { Scope = one.Scope, Day = one.Day, Hours = one.Hours, Reason = one.Reason is { } reason ? reason with { } : null, SetBy = by, SetUtc = Now });
        }
        return await Keep(AuditAct.SpecialDayChanged, by);
    }

    /// <param name="ids">Of one day, or of all that a list shows in one line.</param>
    /// <returns>False where one of them is not there any more; then all others stay.</returns>
    public async Task<bool> RemoveDays(IReadOnlyCollection<int> ids, Guid by)
    {
        var current = await database.DayPlans.Where(plan => ids.Contains(plan.Id) && plan.EndedUtc == null).ToListAsync();
        if (current.Count == 0 || current.Count != ids.Count)
            return false;
        foreach (var plan in current)
            plan.End(by, Now);
        return await Keep(AuditAct.SpecialDayChanged, by);
    }

    public Task<WeekPlan?> Current(DutyScope scope) => database.WeekPlans.SingleOrDefaultAsync(plan => plan.EndedUtc == null && plan.Scope == scope);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private Task<bool> Keep(AuditAct act, Guid by)
    {
        audit.Add(act, by);
        return Keep();
    }

    /// <summary>Also what came with it in the same unit of work, such as a proposal that was taken into use.</summary>
    private async Task<bool> Keep()
    {
        try
        {
            await database.SaveChangesAsync();
        }
        catch (DbUpdateException exception) when (Sqlite.IsBeaten(exception))
        {
            return false;
        }
        await published.Load();
        return true;
    }
}
