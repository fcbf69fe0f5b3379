using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Placements;

/// <summary>Where the desk is on show, and which of it brings questions.</summary>
public sealed class IndexModel(SiteDbContext database, ToldCounts counts) : PageModel
{
    /// <summary>What is in use first, the newest first.</summary>
    public IReadOnlyList<Placement> Placements { get; private set; } = [];

    public ToldCounts Counts => counts;

    public async Task OnGet()
    {
        var placements = await database.Placements.AsNoTracking().ToListAsync();
        Placements = [.. placements.OrderByDescending(placement => placement.IsOpen).ThenByDescending(placement => placement.SinceUtc).ThenBy(placement => placement.Code, StringComparer.Ordinal)];
        await counts.Load();
    }
}
