using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.Macros;

/// <summary>A macro, new or known.</summary>
public sealed class EditModel(SiteDbContext database, IStringLocalizer<Texts> words) : PageModel
{
    private IReadOnlyList<Topic> _topics = [];
    private IReadOnlyList<CannedAnswer> _canned = [];

    [BindProperty]
    public MacroForm Form { get; set; } = new();

    public Macro? Macro { get; private set; }

    public string Title => Macro?.Plan.NameIn(SiteLanguage.Current) ?? words["New"];

    public IEnumerable<SelectListItem> TopicChoices => _topics.Select(topic => new SelectListItem(topic.NameIn(SiteLanguage.Current), topic.Key));

    public IEnumerable<SelectListItem> EndChoices => Enum.GetValues<MacroEnd>().Select(end => new SelectListItem(words[$"End.{end}"], $"{end}"));

    public IEnumerable<SelectListItem> AnswersIn(SiteLanguage language) =>
        _canned.Where(canned => canned.Text.Language == language.Code).Select(canned => new SelectListItem(canned.Text.Title, $"{canned.Id}"));

    public async Task<IActionResult> OnGet(int? id)
    {
        if (!await Find(id))
            return NotFound();
        Form = Macro is null ? new() { End = MacroEnd.Keep } : MacroForm.From(Macro.Plan);
        return Page();
    }

    public async Task<IActionResult> OnPost(int? id)
    {
        if (!await Find(id))
            return NotFound();
        ModelState.Clear();
        foreach (var (field, problem) in Form.Problems(_topics, _canned))
            ModelState.AddModelError($"{nameof(Form)}.{field}", words[problem, MacroPlan.NameLength]);
        if (!ModelState.IsValid)
            return Page();
        if (Macro is null)
            database.Add(Macro.Of(Form.Read()));
        else
            Macro.Change(Form.Read());
        await database.SaveChangesAsync();
        return Redirect(DeskMessage.With(Routes.Macros, DeskMessage.Saved));
    }

    private async Task<bool> Find(int? id)
    {
        Macro = id is null ? null : await database.Macros.FindAsync(id);
        _topics = await database.Topics.AsNoTracking().Where(topic => topic.RetiredUtc == null).OrderBy(topic => topic.SortOrder).ToListAsync();
        var offered = await database.CannedAnswers.AsNoTracking().Where(canned => canned.AcceptedUtc != null && canned.RetiredUtc == null).ToListAsync();
        _canned = [.. offered.OrderBy(canned => canned.Text.Title, StringComparer.CurrentCulture)];
        return id is null || Macro is not null;
    }
}
