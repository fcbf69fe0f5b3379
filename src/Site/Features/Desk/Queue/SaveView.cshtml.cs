using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Queue;

/// <summary>Keeps the queue as it is looked at under a name; the same name once more means the newer choice.</summary>
public sealed class SaveViewModel(SiteDbContext database, TimeProvider clock) : PageModel
{
    public RedirectResult OnGet() => Redirect(Routes.Queue);

    public async Task<RedirectResult> OnPost([FromForm(Name = "nimi")] string? typed, [FromForm(Name = "paluu")] string? address)
    {
        var back = BulkForm.BackTo(address);
        var name = typed?.Trim() ?? "";
        if (name.Length is 0 or > QueueView.NameLength)
            return Redirect(DeskMessage.With(back, DeskMessage.ViewUnnamed));
        var staff = User.StaffId();
        var views = await database.QueueViews.Where(view => view.Staff == staff).ToListAsync();
        var query = back[Routes.Queue.Length..];
        if (views.Find(view => view.Name == name) is { } same)
            same.Query = query;
        else if (views.Count < QueueView.Limit)
            database.Add(new QueueView { Staff = staff, Name = name, Query = query, SavedUtc = clock.GetUtcNow().UtcDateTime });
        else
            return Redirect(DeskMessage.With(back, DeskMessage.ViewsFull));
        await Save();
        return Redirect(DeskMessage.With(back, DeskMessage.ViewSaved));
    }

    private async Task Save()
    {
        try
        {
            await database.SaveChangesAsync();
        }
        catch (DbUpdateException exception) when (Sqlite.IsDuplicate(exception))
        {
            // Pressed twice.
        }
    }
}
