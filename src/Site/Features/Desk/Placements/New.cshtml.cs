using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.Core.Privacy;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.Placements;

/// <summary>A poster or link to come, with the code that will stand in its address for ever.</summary>
public sealed class NewModel(SiteDbContext database, AuditLog audit, TimeProvider clock, IStringLocalizer<Texts> words, IStringLocalizer<AdviceDesk.Texts> deskTexts)
    : PageModel
{
    [BindProperty]
    public PlacementForm Form { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPost()
    {
        if (!await IsSound())
            return Page();
        var placement = Form.Open(User.StaffId(), clock.GetUtcNow().UtcDateTime);
        database.Add(placement);
        audit.Add(AuditAct.PlacementOpened, User.StaffId());
        try
        {
            await database.SaveChangesAsync();
        }
        catch (DbUpdateException exception) when (Sqlite.IsDuplicate(exception))
        {
            Refuse(nameof(Form.Code), $"Code.{CodeFault.Taken}");
            return Page();
        }
        return Redirect(DeskMessage.With(Routes.Placement(placement.Code), DeskMessage.Saved));
    }

    private async Task<bool> IsSound()
    {
        ModelState.Clear();
        foreach (var field in Form.Mask(typed => DeskText.Enter(typed, deskTexts["Hetu.Marker"])))
            Refuse(field, "Hetu");
        foreach (var (field, problem) in Form.Problems(await database.Placements.Select(placement => placement.Code).ToListAsync()))
            Refuse(field, problem);
        return ModelState.IsValid;
    }

    private void Refuse(string field, string problem) =>
        ModelState.AddModelError($"{nameof(Form)}.{field}", field == nameof(Form.Code) ? words[problem, Placement.ShortestCode, Placement.LongestCode] : words[problem, Placement.NameLength]);
}
