using EmploymentNet.Core.Statistics;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Overview;

public static class CountedMonths
{
    /// <summary>The newest first.</summary>
    public static Task<List<CountedMonth>> InOrder(this IQueryable<CountedMonth> months) =>
        months.AsNoTracking().OrderByDescending(month => month.Year).ThenByDescending(month => month.Month).ToListAsync();

    /// <returns>Null where it is not counted.</returns>
    public static CountedMonth? Of(this IEnumerable<CountedMonth> months, Period? period) => months.FirstOrDefault(month => month.Period == period);
}
