using EmploymentNet.Core.AdviceDesk.Groups;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Absences;

/// <summary>Who is away from work today, by the calendar in Helsinki.</summary>
public sealed class Absentees(SiteDbContext database, TimeProvider clock)
{
    /// <returns>The last day away, by worker.</returns>
    public async Task<IReadOnlyDictionary<Guid, DateOnly>> Today()
    {
        var today = HelsinkiTime.DayOf(clock.GetUtcNow().UtcDateTime);
        var absences = await database.Absences.AsNoTracking().Where(absence => absence.Until >= today).ToListAsync();
        return absences.GroupBy(absence => absence.Staff)
            .Select(own => (own.Key, Last: Absence.LastDayOf([.. own], today)))
            .Where(own => own.Last is not null)
            .ToDictionary(own => own.Key, own => own.Last!.Value);
    }
}
