using System.Globalization;
using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.Starters;

/// <summary>A half-written question, new or known.</summary>
public sealed class EditModel(SiteDbContext database, IStringLocalizer<Texts> texts, IStringLocalizer<Content.Texts> situations) : PageModel
{
    [BindProperty]
    public StarterForm Form { get; set; } = new();

    public AskStarter? Starter { get; private set; }

    public IReadOnlyList<Topic> Topics { get; private set; } = [];

    public string Title => Starter is null ? texts["Starters.New"] : Starter.In(SiteLanguage.Current).Title;

    public IEnumerable<SelectListItem> LifeSituationChoices =>
        AskStarter.LifeSituations.Select(situation => new SelectListItem(situations[$"LifeSituation.{situation}"], situation));

    public IEnumerable<SelectListItem> TopicChoices => Topics.Select(topic => new SelectListItem(topic.NameIn(SiteLanguage.Current), topic.Key));

    public static IEnumerable<SelectListItem> MonthChoices => Enumerable.Range(1, 12)
        .Select(month => new SelectListItem(CultureInfo.CurrentCulture.DateTimeFormat.GetMonthName(month), month.ToString(CultureInfo.InvariantCulture)));

    public async Task<IActionResult> OnGet(int? id)
    {
        if (!await Find(id))
            return NotFound();
        Form = Starter is null ? new() : StarterForm.From(Starter);
        return Page();
    }

    public async Task<IActionResult> OnPost(int? id)
    {
        if (!await Find(id))
            return NotFound();
        if (!IsSound())
            return Page();
        if (Starter is null)
            database.Add(Form.Make());
        else
            Form.Change(Starter);
        await database.SaveChangesAsync();
        return Redirect(DeskMessage.With(Routes.Starters, DeskMessage.Saved));
    }

    private async Task<bool> Find(int? id)
    {
        Topics = await database.Topics.AsNoTracking().Where(topic => topic.RetiredUtc == null).OrderBy(topic => topic.SortOrder).ToListAsync();
        Starter = id is null ? null : await database.AskStarters.FindAsync(id);
        return id is null || Starter is not null;
    }

    private bool IsSound()
    {
        ModelState.Clear();
        foreach (var (field, problem) in Form.Problems(Topics))
            ModelState.AddModelError($"{nameof(Form)}.{field}", texts[problem, StarterText.TitleLength, StarterText.TextLength]);
        return ModelState.IsValid;
    }
}
