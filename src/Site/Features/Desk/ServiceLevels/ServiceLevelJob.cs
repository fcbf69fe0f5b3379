using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Desk.Absences;
using EmploymentNet.Site.Features.Desk.Groups;
using EmploymentNet.Site.Features.Notifications;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.ServiceLevels;

/// <summary>Looks for questions that need somebody, and puts a letter into the outbox for each who is told.</summary>
public sealed class ServiceLevelJob(
    SiteDbContext database, UserManager<StaffMember> users, OnDuty onDuty, Absentees absentees, OutboxBell bell, TimeProvider clock)
{
    /// <summary>More than ever are late at once in a desk that works; what is left over comes next time.</summary>
    private const int Most = 500;

    public async Task Run()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (await NeedingSomebody(now) is not { Count: > 0 } numbers)
            return;
        var away = await absentees.Today();
        List<Guid> leads = [.. (await users.GetUsersInRoleAsync(StaffRoles.Lead)).Where(lead => lead is { IsActive: true, Email: not null } && !away.ContainsKey(lead.Id)).Select(lead => lead.Id)];
        foreach (var number in numbers)
            await Tell(number, leads, now);
        bell.Ring();
    }

    /// <summary>Wider than the rule, which is the question's: a day before it is due the working day before may have begun.</summary>
    private Task<List<int>> NeedingSomebody(DateTime now)
    {
        var soon = now.AddDays(1);
        return database.Questions
            .Where(question => (question.AnsweredUtc == null || question.ReopenedUtc != null) && question.AskedBackUtc == null && question.ClosedUtc == null)
            .Where(question => question.DueUtc <= soon || (question.TargetUtc <= now && question.RespondedUtc == null))
            .Where(question => !question.ServiceNotices.Any(notice => notice.DueUtc == question.DueUtc && notice.Problem == ServiceProblem.Late))
            .OrderBy(question => question.DueUtc)
            .Select(question => question.Number)
            .Take(Most)
            .ToListAsync();
    }

    private async Task Tell(int number, IReadOnlyList<Guid> leads, DateTime now)
    {
        database.ChangeTracker.Clear();
        var question = await database.Questions
            .Include(question => question.Claims.Where(claim => claim.ReleasedUtc == null)).Include(question => question.ServiceNotices)
            .Include(question => question.Reviews.Where(review => review.EndedUtc == null)).AsSplitQuery()
            .SingleOrDefaultAsync(question => question.Number == number);
        if (question is null)
            return;
        foreach (var notice in question.Remind(leads, await onDuty.For(question.Topic, question.Id), now))
            database.Add(ServiceLetter.About(notice));
        try
        {
            await database.SaveChangesAsync();
        }
        catch (DbUpdateException exception) when (Sqlite.IsBeaten(exception))
        {
            // Answered, erased or told of by another node in this moment.
        }
    }
}
