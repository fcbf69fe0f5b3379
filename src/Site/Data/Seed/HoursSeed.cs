using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Features.AdviceDesk.OpeningHours;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Data;

/// <summary>The opening hours a new desk begins with. A desk whose hours were all ended keeps having none.</summary>
public static class HoursSeed
{
    public static async Task StartOpeningHours(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<SiteDbContext>();
        var now = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        if (!await database.WeekPlans.AnyAsync())
        {
            database.AddRange(DeskHours.Evenings.Weeks.Select(week => new WeekPlan { Scope = week.Scope, Turns = week.Turns, SetUtc = now }));
            await database.SaveChangesAsync();
        }
        await app.Services.GetRequiredService<PublishedHours>().Load();
    }
}
