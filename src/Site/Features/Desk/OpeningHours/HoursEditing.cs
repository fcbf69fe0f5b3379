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
            return true;
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
    public async Task<bool> Set(SpecialDay special, Guid by)
    {
        var current = await database.DayPlans.SingleOrDefaultAsync(plan => plan.EndedUtc == null && plan.Day == special.Day && plan.Scope == special.Scope);
        if (current?.Says(special.Hours, special.Reason) == true)
            return true;
        current?.End(by, Now);
        database.Add(new DayPlan { Scope = special.Scope, Day = special.Day, Hours = special.Hours, Reason = special.Reason, SetBy = by, SetUtc = Now });
        return await Keep(AuditAct.SpecialDayChanged, by);
    }

    /// <returns>False where there is none.</returns>
    public async Task<bool> RemoveDay(int id, Guid by)
    {
        if (await database.DayPlans.SingleOrDefaultAsync(plan => plan.Id == id && plan.EndedUtc == null) is not { } current)
            return false;
        current.End(by, Now);
        return await Keep(AuditAct.SpecialDayChanged, by);
    }

    public Task<WeekPlan?> Current(DutyScope scope) => database.WeekPlans.SingleOrDefaultAsync(plan => plan.EndedUtc == null && plan.Scope == scope);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private async Task<bool> Keep(AuditAct act, Guid by)
    {
        audit.Add(act, by);
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
