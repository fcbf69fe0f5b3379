using EmploymentNet.Core.Statistics;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Overview;
using EmploymentNet.Site.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.OpenData;

/// <summary>What was asked in a month, for everybody. Crossings, which are wide, are in the data at <see cref="Routes.OpenFigures"/> alone.</summary>
public sealed class IndexModel(SiteDbContext database, FigureTables tables, PageHead head, IStringLocalizer<Texts> texts, TimeProvider clock) : PageModel
{
    public IReadOnlyList<CountedMonth> Months { get; private set; } = [];

    /// <summary>Null as long as none is counted.</summary>
    public CountedMonth? Counted { get; private set; }

    public IReadOnlyList<FigureTable> Tables { get; private set; } = [];

    /// <summary>When the month that is counted next has its turn.</summary>
    public DateOnly NextFrom => Months.NextFrom(clock.GetUtcNow().UtcDateTime);

    /// <param name="month">The newest, where it is left out.</param>
    public async Task<IActionResult> OnGet(string? month)
    {
        Months = await database.CountedMonths.InOrder();
        Counted = Months.Of(month is null && Months.Count > 0 ? Months[0].Period : Period.Read(month));
        if (month is not null && Counted is null)
            return NotFound();
        if (Counted is not null)
            Tables = [.. (await tables.Of(Counted, Months.Of(Counted.Period.Previous))).Where(table => !table.IsCrossing && table.Rows.Count > 0)];
        head.At(month is null ? Routes.PublicFigures : Routes.PublicFiguresOf(month), month is null ? texts["Title"] : texts["Title.Month", Counted!.Period.FirstDay])
            .Description = texts["Description"];
        return Page();
    }
}
