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
            Table("Promise", ["Promised", "Kept"], months, told => [told?.AtLeast, told?.KeptAtLeast]),
            Table("Times", ["Median", "Slowest"], months, told => [told?.MedianHours, told?.SlowestHours]),
        ];
    }

    private FigureTable Table(string key, string[] columns, List<PromiseMonth> months, Func<ToldPromises?, int?[]> figures) => new(
        key,
        [.. columns.Select(column => texts[$"{key}.{column}"].Value)],
        [.. months.Select(month => new FigureRow(texts["Month", month.Month.ToDateTime(TimeOnly.MinValue)], figures(month.Told)))])
    { Lead = texts[$"{key}.Lead", ToldPromises.FewestForMedian, ToldPromises.FewestForSlowest, ToldPromises.FewestForSlowestWithLate], Empty = texts["Promise.None"] };
}
