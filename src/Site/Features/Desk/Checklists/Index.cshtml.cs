using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Checklists;

public sealed class IndexModel(SiteDbContext database, AuditLog audit) : ChecklistPage(database, audit)
{
    /// <summary>In their order; what is retired last.</summary>
    public IReadOnlyList<CheckPoint> Points { get; private set; } = [];

    public async Task<IActionResult> OnGet(string key)
    {
        if (!await FindTopic(key))
            return NotFound();
        Points = await Database.CheckPoints.AsNoTracking().Where(point => point.Topic == key)
            .OrderBy(point => point.RetiredUtc != null).ThenBy(point => point.SortOrder).ThenBy(point => point.Id).ToListAsync();
        return Page();
    }
}
