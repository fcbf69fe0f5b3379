using EmploymentNet.Core.Statistics;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Desk.Groups;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Overview;

/// <summary>One table as a file: the same that its reader has on the page, and nothing more.</summary>
public sealed class ExportModel(SiteDbContext database, FigureTables tables, TopicAccesses accesses, IStringLocalizer<Texts> texts) : PageModel
{
    public async Task<IActionResult> OnGet(string month, string table)
    {
        var months = await database.CountedMonths.InOrder();
        if (months.Of(Period.Read(month)) is not { } counted)
            return NotFound();
        var all = await tables.Of(counted, months.Of(counted.Period.Previous), User.IsLead() ? null : await accesses.Of(User));
        return all.FirstOrDefault(one => one.Key == table) is { } found
            ? File(Csv.Write(RowsOf(found)), "text/csv; charset=utf-8", $"{counted.Period}-{found.Key}.csv")
            : NotFound();
    }

    private IEnumerable<IEnumerable<string>> RowsOf(FigureTable table)
    {
        yield return [texts[$"{table.Key}.Row"], .. table.Columns, texts["Untold.Column"]];
        foreach (var row in table.Rows)
            yield return [row.Name, .. row.Counts.Select(Csv.Number), row.Counts.Contains(null) ? texts["Untold.Note"] : ""];
    }
}
