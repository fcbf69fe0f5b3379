using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.Core.Privacy;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.Placements;

/// <summary>What a placement is called here and in figures. Its code stays, because it hangs on walls.</summary>
public sealed class RenameModel(SiteDbContext database, AuditLog audit, IStringLocalizer<Texts> words, IStringLocalizer<AdviceDesk.Texts> deskTexts) : PageModel
{
    [BindProperty]
    public PlacementForm Form { get; set; } = new();

    public Placement Placement { get; private set; } = null!;

    public string Name => Placement.NameIn(SiteLanguage.Current);

    public async Task<IActionResult> OnGet(string code)
    {
        if (!await Find(code))
            return NotFound();
        Form = PlacementForm.From(Placement);
        return Page();
    }

    public async Task<IActionResult> OnPost(string code)
    {
        if (!await Find(code))
            return NotFound();
        if (!IsSound())
            return Page();
        Form.Rename(Placement);
        audit.Add(AuditAct.PlacementRenamed, User.StaffId());
        await database.SaveChangesAsync();
        return Redirect(DeskMessage.With(Routes.Placement(code), DeskMessage.Saved));
    }

    private async Task<bool> Find(string code)
    {
        Placement = (await database.Placements.FindAsync(code))!;
        return Placement is not null;
    }

    private bool IsSound()
    {
        ModelState.Clear();
        foreach (var field in Form.Mask(typed => DeskText.Enter(typed, deskTexts["Hetu.Marker"])))
            ModelState.AddModelError($"{nameof(Form)}.{field}", words["Hetu"]);
        foreach (var (field, problem) in Form.Problems())
            ModelState.AddModelError($"{nameof(Form)}.{field}", words[problem, Placement.NameLength]);
        return ModelState.IsValid;
    }
}
