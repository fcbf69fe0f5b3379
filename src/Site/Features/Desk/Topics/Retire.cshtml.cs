using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Topics;

/// <summary>Nobody can choose the topic any more; <see cref="RestoreModel"/> offers it again. The last one stays, or nobody could ask.</summary>
public sealed class RetireModel(SiteDbContext database, AuditLog audit, TimeProvider clock) : PageModel
{
    public RedirectResult OnGet(string key) => Redirect(Routes.Topic(key));

    public async Task<IActionResult> OnPost(string key)
    {
        await using var transaction = await database.Database.BeginTransactionAsync();
        if (await database.Topics.FindAsync(key) is not { } topic)
            return NotFound();
        if (!await database.Topics.AnyAsync(other => other.RetiredUtc == null && other.Key != key))
            return Redirect(DeskMessage.With(Routes.Topics, DeskMessage.LastTopic));
        topic.Retire(clock.GetUtcNow().UtcDateTime);
        audit.Add(AuditAct.TopicChanged, User.StaffId());
        await database.SaveChangesAsync();
        await transaction.CommitAsync();
        return Redirect(DeskMessage.With(Routes.Topics, DeskMessage.Saved));
    }
}
