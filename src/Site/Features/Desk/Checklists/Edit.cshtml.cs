using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.Checklists;

/// <summary>A point of a topic's list, new or known.</summary>
public sealed class EditModel(SiteDbContext database, AuditLog audit, IStringLocalizer<Texts> words) : ChecklistPage(database, audit)
{
    [BindProperty]
    public PointForm Form { get; set; } = new();

    public CheckPoint? Point { get; private set; }

    public string Title => Point?.TextIn(SiteLanguage.Current) ?? words["New"];

    public async Task<IActionResult> OnGet(string key, int? id)
    {
        if (!await Find(key, id))
            return NotFound();
        Form = Point is null ? new() { Order = await Last(key) + 1 } : PointForm.From(Point);
        return Page();
    }

    public async Task<IActionResult> OnPost(string key, int? id)
    {
        if (!await Find(key, id))
            return NotFound();
        ModelState.Clear();
        foreach (var (field, problem) in Form.Problems())
            ModelState.AddModelError($"{nameof(Form)}.{field}", words[problem, CheckPoint.TextLength]);
        if (!ModelState.IsValid)
            return Page();
        if (Point is null)
            Database.Add(Form.Make(key));
        else
            Form.Change(Point);
        return await Keep(key);
    }

    private async Task<bool> Find(string key, int? id)
    {
        Point = id is { } one ? await FindPoint(key, one) : null;
        return await FindTopic(key) && (id is null || Point is not null);
    }

    private async Task<int> Last(string key) =>
        await Database.CheckPoints.Where(point => point.Topic == key && point.RetiredUtc == null).MaxAsync(point => (int?)point.SortOrder) ?? 0;
}
