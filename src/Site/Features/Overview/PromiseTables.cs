using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Overview;

/// <summary>What each month's promises came to and how long answers took, the latest first: the same that everybody reads.</summary>
public sealed class PromiseTables(SiteDbContext database, IStringLocalizer<Texts> texts)
{
    private const int MostMonths = 12;

    public async Task<IReadOnlyList<FigureTable>> Make()
    {
        var months = await database.PromiseMonths.AsNoTracking().OrderByDescending(month => month.Month).Take(MostMonths).ToListAsync();
        return
        [
            Table("Promise", ["Promised", "Kept"], months, month => [month.Promised, month.Kept]),
            Table("Times", ["Median", "Slowest"], months, month => [HoursOf(month.MedianMinutes), HoursOf(month.SlowestMinutes)]),
        ];
    }

    private FigureTable Table(string key, string[] columns, List<PromiseMonth> months, Func<PromiseMonth, int?[]> counts) => new(
        key,
        [.. columns.Select(column => texts[$"{key}.{column}"].Value)],
        [.. months.Select(month => new FigureRow(texts["Month", month.Month.ToDateTime(TimeOnly.MinValue)], counts(month)))])
    { Lead = texts[$"{key}.Lead"], Empty = texts["Promise.None"] };

    /// <summary>Begun ones count: no answer is told of as faster than it was.</summary>
    private static int? HoursOf(int? minutes) => (minutes + 59) / 60;
}
