using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.AdviceDesk.Promise;

/// <summary>What is promised to who asks now, and how the promise was kept, month by month.</summary>
public sealed class IndexModel(SiteDbContext database, DeskPromise promise, PageHead head, IStringLocalizer<Texts> texts) : PageModel
{
    private const int MostMonths = 24;

    public AnswerPromise Promise { get; private set; } = null!;

    /// <summary>Those that are over, the latest first.</summary>
    public IReadOnlyList<PromiseMonth> Months { get; private set; } = [];

    public async Task OnGet()
    {
        Promise = await promise.Now();
        Months = await database.PromiseMonths.AsNoTracking().OrderByDescending(month => month.Month).Take(MostMonths).ToListAsync();
        head.At(Routes.Promise, texts["Title"]).Description = texts["Description"];
    }
}
