using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Placements;

/// <summary>An A4 to print and hang up. It speaks its own language, whatever that of the worker is.</summary>
public sealed class PosterModel(SiteDbContext database, PosterHours hours) : PageModel
{
    public Placement Placement { get; private set; } = null!;

    public SiteLanguage Language { get; private set; } = SiteLanguage.Finnish;

    public string Hours => hours.In(Language);

    public async Task<IActionResult> OnGet(string code, string language)
    {
        if (SiteLanguage.Find(language) is not { } spoken || await database.Placements.AsNoTracking().SingleOrDefaultAsync(placement => placement.Code == code) is not { } found)
            return NotFound();
        (Placement, Language) = (found, spoken);
        return Page();
    }
}
