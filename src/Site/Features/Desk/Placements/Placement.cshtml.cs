using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Placements;

/// <summary>What a poster or link is made of, in both languages.</summary>
public sealed class PlacementModel(SiteDbContext database) : PageModel
{
    public Placement Placement { get; private set; } = null!;

    public string Name => Placement.NameIn(SiteLanguage.Current);

    public async Task<IActionResult> OnGet(string code)
    {
        if (await database.Placements.AsNoTracking().SingleOrDefaultAsync(placement => placement.Code == code) is not { } found)
            return NotFound();
        Placement = found;
        return Page();
    }
}
