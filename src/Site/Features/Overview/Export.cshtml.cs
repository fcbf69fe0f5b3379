using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Core.Statistics;
using EmploymentNet.Site.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Overview;

/// <summary>One table as a file: the same that its reader has on the page, and nothing more.</summary>
public sealed class ExportModel(SiteDbContext database, OverviewTables tables, IStringLocalizer<Texts> texts, TimeProvider clock) : PageModel
{
    /// <param name="table">Key of the table.</param>
    /// <param name="month">Left out for what is of no single month.</param>
    public async Task<IActionResult> OnGet(string table, string? month)
    {
        if ((month is null ? await tables.Standing(User) : await OfMonth(Period.Read(month))).FirstOrDefault(one => one.Key == table) is not { } found)
            return NotFound();
        var when = found.Month?.ToString() ?? $"{HelsinkiTime.DayOf(clock.GetUtcNow().UtcDateTime):yyyy-MM-dd}";
        return File(Csv.Write(RowsOf(found)), "text/csv; charset=utf-8", $"{when}-{found.Key}.csv");
    }

    private async Task<IReadOnlyList<FigureTable>> OfMonth(Period? period)
    {
        var months = await database.CountedMonths.InOrder();
        return months.Of(period) is { } counted ? await tables.OfMonth(User, counted, months.Of(counted.Period.Previous)) : [];
    }

    private IEnumerable<IEnumerable<string>> RowsOf(FigureTable table)
    {
        yield return [texts[$"{table.Key}.Row"], .. table.Columns, texts["Untold.Column"]];
        foreach (var row in table.Rows)
            yield return [row.Name, .. row.Counts.Select(Csv.Number), row.Counts.Contains(null) ? texts["Untold.Note"] : ""];
    }
}
