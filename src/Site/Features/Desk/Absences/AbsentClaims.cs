using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.Groups;
using EmploymentNet.Core.Audit;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Desk.Questions;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Absences;

/// <summary>Gives back to the queue what those have in hand who are away, and forgets absences, duties and memberships that are long over.</summary>
public sealed class AbsentClaims(SiteDbContext database, DeskAct act, TimeProvider clock)
{
    /// <summary>Who was away, on duty or in a group is kept no longer than somebody may ask why a question changed hands.</summary>
    private const int KeptDays = 30;

    public async Task Run()
    {
        var today = HelsinkiTime.DayOf(Now);
        var limit = today.AddDays(-KeptDays);
        var limitUtc = HelsinkiTime.StartOfDayUtc(limit);
        await database.Absences.Where(absence => absence.Until < limit).ExecuteDeleteAsync();
        await database.Set<RotaDuty>().Where(duty => duty.Week < limit).ExecuteDeleteAsync();
        await database.Set<Membership>().Where(membership => membership.EndedUtc < limitUtc).ExecuteDeleteAsync();
        foreach (var absence in await database.Absences.AsNoTracking().Where(absence => absence.From <= today && absence.Until >= today).ToListAsync())
            foreach (var number in await HeldBy(absence.Staff))
                await Release(number, absence);
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private Task<List<int>> HeldBy(Guid staff) => database.Set<Claim>().Where(claim => claim.ReleasedUtc == null && claim.Staff == staff)
        .Select(claim => EF.Property<int>(claim, "QuestionNumber")).ToListAsync();

    private async Task Release(int number, Absence absence)
    {
        database.ChangeTracker.Clear();
        if (await database.Questions.WithClaims().SingleOrDefaultAsync(question => question.Number == number) is { } question)
            await act.Keep(question.ReleaseAbsent(absence, Now), AuditAct.ClaimOfAbsent, staff: null, number, absence.Staff);
    }
}
