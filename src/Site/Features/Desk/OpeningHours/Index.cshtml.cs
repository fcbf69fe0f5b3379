using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.AdviceDesk.OpeningHours;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.OpeningHours;

/// <summary>The desk's hours as they are set, and what readers see of them.</summary>
public sealed class IndexModel(SiteDbContext database, Scopes scopes, HoursText text, HoursProposals proposals, HoursOverview overview, TimeProvider clock) : PageModel
{
    public Scopes Scopes => scopes;

    /// <summary>Everybody's first.</summary>
    public IReadOnlyList<WeekPlan> Weeks { get; private set; } = [];

    /// <summary>Today's and those to come.</summary>
    public IReadOnlyList<PlannedDays> Days { get; private set; } = [];

    /// <summary>To a lead those that wait; to a counsellor their own, also what became of them.</summary>
    public IReadOnlyList<ShownProposal> Proposals { get; private set; } = [];

    public IReadOnlyList<NamedHours> Preview { get; private set; } = [];

    public async Task OnGet()
    {
        var today = HelsinkiTime.DayOf(clock.GetUtcNow().UtcDateTime);
        await text.Load();
        Weeks = [.. (await database.WeekPlans.AsNoTracking().Where(plan => plan.EndedUtc == null).ToListAsync())
            .OrderBy(plan => plan.Scope != DutyScope.Everybody).ThenBy(plan => scopes.NameOf(plan.Scope), StringComparer.CurrentCulture)];
        Days = [.. PlannedDays.Of(await database.DayPlans.AsNoTracking().Where(plan => plan.EndedUtc == null && plan.Day >= today).ToListAsync())
            .OrderBy(days => days.First.Day).ThenBy(days => scopes.NameOf(days.First.Scope), StringComparer.CurrentCulture)];
        Proposals = User.IsLead() ? await proposals.Open() : await proposals.Of(User.StaffId());
        Preview = await overview.List();
    }
}
