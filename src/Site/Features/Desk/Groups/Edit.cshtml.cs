using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.Groups;
using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.Groups;

/// <summary>A group's names, topics and members, new or known.</summary>
public sealed class EditModel(
    SiteDbContext database, TopicAccesses accesses, Colleagues colleagues, AuditLog audit, TimeProvider clock, IStringLocalizer<Texts> words) : PageModel
{
    [BindProperty]
    public GroupForm Form { get; set; } = new();

    /// <summary>Null where a new one is made.</summary>
    public ExpertGroup? Group { get; private set; }

    public Expertise Expertise { get; private set; } = null!;

    public IReadOnlyList<Colleague> Colleagues { get; private set; } = [];

    /// <summary>What can be asked about, and what this group has from before.</summary>
    public IEnumerable<Topic> Topics => Expertise.Topics.Where(topic => topic.RetiredUtc is null || (Group is not null && topic.Group == Group.Id));

    public string Title => Group?.NameIn(SiteLanguage.Current) ?? words["New"];

    /// <returns>The group that loses the topic where it is ticked here; null where none does.</returns>
    public ExpertGroup? LoserOf(Topic topic) => Expertise.GroupOf(topic.Key) is { } group && group.Id != Group?.Id ? group : null;

    public async Task<IActionResult> OnGet(int? id)
    {
        if (!await Find(id))
            return NotFound();
        Form = Group is null ? new() : GroupForm.From(Group, Topics.Where(topic => topic.Group == Group.Id));
        return Page();
    }

    public async Task<IActionResult> OnPost(int? id)
    {
        if (!await Find(id))
            return NotFound();
        ModelState.Clear();
        Form.Members.RemoveAll(member => Colleagues.All(colleague => colleague.Member.Id != member));
        foreach (var (field, problem) in Form.Problems([.. Expertise.Groups.Where(group => group.Id != Group?.Id)]))
            ModelState.AddModelError($"{nameof(Form)}.{field}", words[problem, ExpertGroup.NameLength]);
        if (!ModelState.IsValid)
            return Page();
        return Redirect(DeskMessage.With(Routes.Group(await Save()), DeskMessage.Saved));
    }

    private async Task<bool> Find(int? id)
    {
        Expertise = await accesses.All();
        Colleagues = await colleagues.Answering();
        Group = id is null ? null : await database.ExpertGroups.Include(group => group.Memberships).SingleOrDefaultAsync(group => group.Id == id && group.RetiredUtc == null);
        return id is null || Group is not null;
    }

    /// <returns>The group's id, which a new one has only now.</returns>
    private async Task<int> Save()
    {
        var (finnish, swedish) = (Form.FinnishName!.Trim(), Form.SwedishName!.Trim());
        await using var transaction = await database.Database.BeginTransactionAsync();
        var group = Group ?? database.Add(new ExpertGroup { FinnishName = finnish, SwedishName = swedish }).Entity;
        (group.FinnishName, group.SwedishName) = (finnish, swedish);
        group.ChangeMembers(Form.Members, clock.GetUtcNow().UtcDateTime);
        audit.Add(AuditAct.GroupChanged, User.StaffId());
        await database.SaveChangesAsync();
        foreach (var topic in await database.Topics.ToListAsync())
            if (Form.Topics.Contains(topic.Key))
                topic.Group = group.Id;
            else if (topic.Group == group.Id)
                topic.Group = null;
        await database.SaveChangesAsync();
        await transaction.CommitAsync();
        return group.Id;
    }
}
