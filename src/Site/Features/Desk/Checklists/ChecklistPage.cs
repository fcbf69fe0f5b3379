using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Checklists;

/// <summary>A page about what is looked at before answers on one topic go out.</summary>
public abstract class ChecklistPage(SiteDbContext database, AuditLog audit) : PageModel
{
    protected SiteDbContext Database { get; } = database;

    public Topic Topic { get; private set; } = null!;

    public string TopicName => Topic.NameIn(SiteLanguage.Current);

    protected async Task<bool> FindTopic(string key)
    {
        Topic = (await Database.Topics.FindAsync(key))!;
        return Topic is not null;
    }

    /// <returns>Null where the topic has no such point.</returns>
    protected Task<CheckPoint?> FindPoint(string key, int id) => Database.CheckPoints.SingleOrDefaultAsync(point => point.Id == id && point.Topic == key);

    protected async Task<RedirectResult> Keep(string key)
    {
        audit.Add(AuditAct.TopicChanged, User.StaffId());
        await Database.SaveChangesAsync();
        return Redirect(DeskMessage.With(Routes.Checklist(key), DeskMessage.Saved));
    }
}
