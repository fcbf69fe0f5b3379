using EmploymentNet.Core.AdviceDesk.Groups;
using EmploymentNet.Core.Audit;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.Absences;

/// <summary>Days away from work: one's own, and to leads everybody's.</summary>
public sealed class IndexModel(
    SiteDbContext database, Colleagues colleagues, AbsentClaims claims, AuditLog audit, TimeProvider clock, IStringLocalizer<Texts> words) : PageModel
{
    private IReadOnlyList<StaffMember> _members = [];

    [BindProperty]
    public AbsenceForm Form { get; set; } = new();

    /// <summary>Those that are not over, the first first.</summary>
    public IReadOnlyList<Absence> Absences { get; private set; } = [];

    public IEnumerable<SelectListItem> WhoChoices => _members.Select(member => new SelectListItem(member.Name, $"{member.Id}"));

    public string NameOf(Guid staff) => _members.FirstOrDefault(member => member.Id == staff)?.Name ?? "";

    public async Task OnGet()
    {
        Form.Who = User.StaffId();
        await Show();
    }

    public async Task<IActionResult> OnPost()
    {
        await Show();
        ModelState.Clear();
        var (staff, by) = (User.IsLead() ? Form.Who : User.StaffId(), User.StaffId());
        foreach (var (field, problem) in Form.Problems(Today))
            ModelState.AddModelError($"{nameof(Form)}.{field}", words[problem, Absence.MostDays]);
        if (_members.All(member => member.Id != staff))
            ModelState.AddModelError("Form.Who", words["Who.Problem"]);
        if (!ModelState.IsValid)
            return Page();
        await Mark(staff!.Value, by);
        await claims.Run();
        return Redirect(DeskMessage.With(Routes.Absences, DeskMessage.AbsenceMarked));
    }

    private DateOnly Today => HelsinkiTime.DayOf(clock.GetUtcNow().UtcDateTime);

    private async Task Show()
    {
        var own = User.StaffId();
        _members = [.. (await colleagues.Answering()).Select(colleague => colleague.Member).Where(member => User.IsLead() || member.Id == own)];
        var (seen, today) = (_members.Select(member => member.Id).ToArray(), Today);
        Absences = await database.Absences.AsNoTracking().Where(absence => absence.Until >= today && seen.Contains(absence.Staff))
            .OrderBy(absence => absence.From).ThenBy(absence => absence.Id).ToListAsync();
    }

    /// <summary>Pressed twice, it is the same absence.</summary>
    private async Task Mark(Guid staff, Guid by)
    {
        var (from, until) = (Form.FirstDay!.Value, Form.LastDay!.Value);
        if (Absences.Any(absence => absence.Staff == staff && absence.From == from && absence.Until == until))
            return;
        database.Add(new Absence { Staff = staff, From = from, Until = until, MarkedBy = by, MarkedUtc = clock.GetUtcNow().UtcDateTime });
        audit.Add(AuditAct.AbsenceMarked, by, colleague: staff == by ? null : staff);
        await database.SaveChangesAsync();
    }
}
