using System.Globalization;
using EmploymentNet.Core.AdviceDesk.Groups;
using EmploymentNet.Core.Audit;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Mvc;

namespace EmploymentNet.Site.Features.Desk.Groups.One;

/// <summary>Who of a group is on duty in which of the coming weeks.</summary>
public sealed class RotaModel(SiteDbContext database, Colleagues colleagues, AuditLog audit, TimeProvider clock) : GroupPage
{
    private const string WeekFormat = "yyyy-MM-dd";

    public IReadOnlyList<StaffMember> Members { get; private set; } = [];

    public IEnumerable<DateOnly> Weeks => RotaDuty.WeeksFrom(HelsinkiTime.DayOf(clock.GetUtcNow().UtcDateTime));

    /// <returns>What a box sends.</returns>
    public static string ValueOf(DateOnly week, Guid member) => $"{week.ToString(WeekFormat, CultureInfo.InvariantCulture)}_{member}";

    public async Task OnGet() => Members = [.. (await colleagues.Answering()).Select(colleague => colleague.Member).Where(member => Group.Has(member.Id))];

    /// <summary>Weeks that the form showed and that are over by now are left as they were.</summary>
    public async Task<RedirectResult> OnPost([FromForm(Name = "vuorot")] List<string> duties)
    {
        foreach (var week in Weeks)
            Group.Plan(week, [.. Group.Members.Where(member => duties.Contains(ValueOf(week, member)))]);
        audit.Add(AuditAct.RotaChanged, User.StaffId());
        await database.SaveChangesAsync();
        return Redirect(DeskMessage.With(Routes.Group(Group.Id), DeskMessage.Saved));
    }
}
