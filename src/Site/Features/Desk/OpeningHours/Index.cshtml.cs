using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk.OpeningHours;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.OpeningHours;

/// <summary>The desk's hours as they are set, and what readers see of them.</summary>
public sealed class IndexModel(SiteDbContext database, Scopes scopes, HoursOverview overview, TimeProvider clock) : PageModel
{
    private IReadOnlyDictionary<Guid, string> _names = new Dictionary<Guid, string>();

    public Scopes Scopes => scopes;

    /// <summary>Everybody's first.</summary>
    public IReadOnlyList<WeekPlan> Weeks { get; private set; } = [];

    /// <summary>Today's and those to come.</summary>
    public IReadOnlyList<PlannedDays> Days { get; private set; } = [];

    public IReadOnlyList<NamedHours> Preview { get; private set; } = [];

    public async Task OnGet()
    {
        var today = HelsinkiTime.DayOf(clock.GetUtcNow().UtcDateTime);
        await scopes.Load();
        Weeks = [.. (await database.WeekPlans.AsNoTracking().Where(plan => plan.EndedUtc == null).ToListAsync())
            .OrderBy(plan => plan.Scope != DutyScope.Everybody).ThenBy(plan => scopes.NameOf(plan.Scope), StringComparer.CurrentCulture)];
        Days = [.. PlannedDays.Of(await database.DayPlans.AsNoTracking().Where(plan => plan.EndedUtc == null && plan.Day >= today).ToListAsync())
            .OrderBy(days => days.First.Day).ThenBy(days => scopes.NameOf(days.First.Scope), StringComparer.CurrentCulture)];
        _names = await database.Users.AsNoTracking().ToDictionaryAsync(user => user.Id, user => user.Name);
        Preview = await overview.List();
    }

    public string NameOf(Guid? staff) => staff is { } id ? _names.GetValueOrDefault(id) ?? "" : "";
}
