using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EmploymentNet.Site.Features.Desk.Absences;

/// <summary>Somebody comes after all, or comes back sooner. What went back to the queue stays there.</summary>
public sealed class RemoveModel(SiteDbContext database, AuditLog audit) : PageModel
{
    public RedirectResult OnGet() => Redirect(Routes.Absences);

    public async Task<IActionResult> OnPost(int id)
    {
        var by = User.StaffId();
        if (await database.Absences.FindAsync(id) is not { } absence || !(User.IsLead() || absence.Staff == by))
            return NotFound();
        database.Remove(absence);
        audit.Add(AuditAct.AbsenceRemoved, by, colleague: absence.Staff == by ? null : absence.Staff);
        await database.SaveChangesAsync();
        return Redirect(DeskMessage.With(Routes.Absences, DeskMessage.AbsenceRemoved));
    }
}
