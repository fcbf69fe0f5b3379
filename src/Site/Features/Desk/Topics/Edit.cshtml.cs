using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.Topics;

/// <summary>What a topic is called, and which rules its answers follow.</summary>
public sealed class EditModel(SiteDbContext database, AuditLog audit, TimeProvider clock, IStringLocalizer<Texts> words) : PageModel
{
    [BindProperty]
    public TopicForm Form { get; set; } = new();

    /// <summary>Null for a new one.</summary>
    public Topic? Topic { get; private set; }

    public string Name => Topic?.NameIn(SiteLanguage.Current) ?? words["New"];

    /// <param name="key">Left out for a new one.</param>
    public async Task<IActionResult> OnGet(string? key)
    {
        if (!await Find(key))
            return NotFound();
        if (Topic is not null)
            Form = TopicForm.From(Topic);
        return Page();
    }

    public async Task<IActionResult> OnPost(string? key)
    {
        if (!await Find(key))
            return NotFound();
        var topics = await database.Topics.ToListAsync();
        if (!IsSound([.. topics.Where(topic => topic != Topic)]))
            return Page();
        var now = clock.GetUtcNow().UtcDateTime;
        if (Topic is null)
            database.Add(Form.Open(topics, now));
        else
            Form.Change(Topic, now);
        audit.Add(AuditAct.TopicChanged, User.StaffId());
        try
        {
            await database.SaveChangesAsync();
        }
        catch (DbUpdateException exception) when (Sqlite.IsDuplicate(exception))
        {
            // Somebody opened a topic of that name at the same moment.
            ModelState.AddModelError($"{nameof(Form)}.{nameof(TopicForm.FinnishName)}", words["Name.Taken"]);
            return Page();
        }

        return Redirect(DeskMessage.With(Routes.Topics, DeskMessage.Saved));
    }

    private async Task<bool> Find(string? key)
    {
        Topic = key is null ? null : await database.Topics.FindAsync(key);
        return key is null || Topic is not null;
    }

    private bool IsSound(IReadOnlyList<Topic> others)
    {
        ModelState.Clear();
        foreach (var (field, problem) in Form.Problems(others))
            ModelState.AddModelError($"{nameof(Form)}.{field}", words[problem, Core.AdviceDesk.Topic.NameLength]);
        return ModelState.IsValid;
    }
}
