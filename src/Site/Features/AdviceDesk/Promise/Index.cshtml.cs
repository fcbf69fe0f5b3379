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

    /// <summary>Office hours up to a day; then days, to the half. Where nothing can be given, most had no answer yet.</summary>
    public string Time(int? minutes) => minutes switch
    {
        null => texts["Time.Open"],
        <= 60 => texts["Time.Hour"],
        { } few when Hours(few) < WorkingTime.Day.TotalHours => texts["Time.Hours", Hours(few)],
        { } many => Days(Math.Ceiling(many / WorkingTime.Day.TotalMinutes * 2) / 2),
    };

    /// <summary>What the latest month came to, in a sentence.</summary>
    public string InWords(PromiseMonth month) => month switch
    {
        { Promised: null } => texts["Words.Few", month.Month, PromiseMonth.Fewest],
        { Promised: { } all, Kept: { } kept } when all == kept => texts["Words.All", month.Month, all],
        _ => texts["Words", month.Month, month.Promised!, month.Kept!],
    };

    /// <summary>Begun ones count: no answer is told of as faster than it was.</summary>
    private static int Hours(int minutes) => (int)Math.Ceiling(minutes / 60.0);

    private string Days(double days) => days == 1 ? texts["Time.Day"] : texts["Time.Days", days];
}
