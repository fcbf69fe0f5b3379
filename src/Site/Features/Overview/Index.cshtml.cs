using EmploymentNet.Core.Statistics;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Overview;

/// <summary>
/// The figures, to each role its own: a lead sees all, a counsellor what concerns their topics, an editor how much there is to read. Nothing
/// here is of a single worker.
/// </summary>
public sealed class IndexModel(SiteDbContext database, OverviewTables tables, IStringLocalizer<Texts> texts, TimeProvider clock) : PageModel
{
    public const string MonthName = "kuukausi";

    [BindProperty(SupportsGet = true, Name = MonthName)]
    public string? Month { get; set; }

    public IReadOnlyList<CountedMonth> Months { get; private set; } = [];

    /// <summary>Null as long as none is counted.</summary>
    public CountedMonth? Counted { get; private set; }

    public CountedMonth? Before { get; private set; }

    /// <summary>Those of the month, and then those of no single month.</summary>
    public IReadOnlyList<FigureTable> Tables { get; private set; } = [];

    public IEnumerable<SelectListItem> Choices => Months.Select(month => new SelectListItem(texts["Month", month.Period.FirstDay], $"{month.Period}"));

    /// <summary>When the month that is counted next has its turn.</summary>
    public DateOnly NextFrom => Months.NextFrom(clock.GetUtcNow().UtcDateTime);

    public async Task OnGet()
    {
        if (User.CanAnswer())
            await LookAtMonth();
        Tables = [.. Tables, .. await tables.Standing(User)];
    }

    private async Task LookAtMonth()
    {
        Months = await database.CountedMonths.InOrder();
        Counted = Months.Of(Period.Read(Month)) ?? (Months.Count > 0 ? Months[0] : null);
        if (Counted is null)
            return;
        Month = $"{Counted.Period}";
        Before = Months.Of(Counted.Period.Previous);
        Tables = await tables.OfMonth(User, Counted, Before);
    }
}
