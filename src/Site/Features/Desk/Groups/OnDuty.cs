using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Core.Notifications;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Desk.Absences;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Groups;

/// <summary>Who of a topic's group is on the rota, at work, and can be written to.</summary>
public sealed class OnDuty(SiteDbContext database, Colleagues colleagues, Absentees absentees, TimeProvider clock)
{
    /// <param name="question">Id of a question of the topic; whoever knows its asker is not told of it.</param>
    /// <returns>Nobody where the topic is everybody's, or nobody is there; the desk's own address is told then.</returns>
    public async Task<IReadOnlyList<Guid>> For(string topic, Guid question)
    {
        var today = HelsinkiTime.DayOf(clock.GetUtcNow().UtcDateTime);
        var week = HelsinkiTime.WeekOf(today);
        var group = await database.ExpertGroups.AsNoTracking()
            .Where(group => group.RetiredUtc == null && database.Topics.Any(one => one.Key == topic && one.Group == group.Id))
            .Include(group => group.Memberships).Include(group => group.Rota.Where(duty => duty.Week == week)).AsSplitQuery()
            .SingleOrDefaultAsync();
        List<Guid> planned = [.. group?.OnDuty(today) ?? []];
        if (planned.Count == 0)
            return [];
        var away = await absentees.Today();
        var recused = await database.Questions.Where(one => one.Id == question).SelectMany(one => one.Recusals).Select(recusal => recusal.Staff).ToListAsync();
        return
        [
            .. from colleague in await colleagues.Answering()
               where planned.Except(recused).Contains(colleague.Member.Id) && !away.ContainsKey(colleague.Member.Id) && EmailAddress.Read(colleague.Member.Email) is not null
               select colleague.Member.Id,
        ];
    }
}
