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

    public Topic Topic { get; private set; } = null!;

    public string Name => Topic.NameIn(SiteLanguage.Current);

    public async Task<IActionResult> OnGet(string key)
    {
        if (!await Find(key))
            return NotFound();
        Form = TopicForm.From(Topic);
        return Page();
    }

    public async Task<IActionResult> OnPost(string key)
    {
        if (!await Find(key))
            return NotFound();
        if (!await IsSound())
            return Page();
        Form.Change(Topic, clock.GetUtcNow().UtcDateTime);
        audit.Add(AuditAct.TopicChanged, User.StaffId());
        await database.SaveChangesAsync();
        return Redirect(DeskMessage.With(Routes.Topics, DeskMessage.Saved));
    }

    private async Task<bool> Find(string key)
    {
        Topic = (await database.Topics.FindAsync(key))!;
        return Topic is not null;
    }

    private async Task<bool> IsSound()
    {
        ModelState.Clear();
        var others = await database.Topics.AsNoTracking().Where(topic => topic.Key != Topic.Key).ToListAsync();
        foreach (var (field, problem) in Form.Problems(others))
            ModelState.AddModelError($"{nameof(Form)}.{field}", words[problem, Topic.NameLength]);
        return ModelState.IsValid;
    }
}
