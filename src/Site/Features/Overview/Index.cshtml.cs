using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.Groups;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Core.Statistics;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Desk.Groups;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Overview;

/// <summary>
/// The figures, to each role its own: a lead sees all, a counsellor what concerns their topics, an editor how much there is to read. Nothing
/// here is of a single worker.
/// </summary>
public sealed class IndexModel(
    SiteDbContext database, FigureTables tables, FigureNames names, Gaps gaps, TopicAccesses accesses, TopicFigures load, ReadableFigures readable,
    IStringLocalizer<Texts> texts, TimeProvider clock) : PageModel
{
    public const string MonthName = "kuukausi";

    private const int MostMonths = 12;

    [BindProperty(SupportsGet = true, Name = MonthName)]
    public string? Month { get; set; }

    public IReadOnlyList<CountedMonth> Months { get; private set; } = [];

    /// <summary>Null as long as none is counted.</summary>
    public CountedMonth? Counted { get; private set; }

    public CountedMonth? Before { get; private set; }

    public IReadOnlyList<FigureTable> Tables { get; private set; } = [];

    public IReadOnlyList<Gap> Missing { get; private set; } = [];

    /// <summary>What waits for each group, and last for all of them.</summary>
    public IReadOnlyList<(string Name, Desk.Groups.Figures Load)> Loads { get; private set; } = [];

    /// <summary>What each month's promises came to, the latest first.</summary>
    public IReadOnlyList<PromiseMonth> Promises { get; private set; } = [];

    public IReadOnlyList<Readable> Readable { get; private set; } = [];

    public IEnumerable<SelectListItem> Choices => Months.Select(month => new SelectListItem(texts["Month", month.Period.FirstDay], $"{month.Period}"));

    /// <summary>When the month that is counted next has its turn.</summary>
    public DateOnly NextFrom
    {
        get
        {
            var next = Months.Count > 0 ? Months[0].Period.Next : Period.OfWeek(HelsinkiTime.WeekOf(HelsinkiTime.DayOf(clock.GetUtcNow().UtcDateTime)));
            return next.CountedFrom;
        }
    }

    public async Task OnGet()
    {
        if (User.CanAnswer())
        {
            var expertise = await accesses.All();
            await LookAtMonth(expertise);
            await LookAtLoad(expertise);
        }

        if (User.IsLead())
            Promises = await database.PromiseMonths.AsNoTracking().OrderByDescending(month => month.Month).Take(MostMonths).ToListAsync();
        if (User.IsLead() || User.IsInRole(StaffRoles.Editor))
            Readable = await readable.Count();
    }

    public string NameOf(Gap gap) => names.NameOf(Dimension.Topic, gap.Topic);

    private async Task LookAtMonth(Expertise expertise)
    {
        Months = await database.CountedMonths.InOrder();
        Counted = Months.Of(Period.Read(Month)) ?? (Months.Count > 0 ? Months[0] : null);
        if (Counted is null)
            return;
        Month = $"{Counted.Period}";
        Before = Months.Of(Counted.Period.Previous);
        Tables = await tables.Of(Counted, Before, User.IsLead() ? null : expertise.AccessOf(User.StaffId(), isLead: false));
        if (User.IsLead())
            Missing = await gaps.In(Counted);
    }

    private async Task LookAtLoad(Expertise expertise)
    {
        await load.Count();
        var groups = expertise.Groups.Where(group => User.IsLead() || group.Has(User.StaffId())).OrderBy(group => group.NameIn(SiteLanguage.Current), StringComparer.CurrentCulture);
        Loads = [.. groups.Select(group => (group.NameIn(SiteLanguage.Current), load.Of(expertise.TopicsOf(group)))), (texts["Everybodys"], load.Of(expertise.TopicsOf(null)))];
    }
}
