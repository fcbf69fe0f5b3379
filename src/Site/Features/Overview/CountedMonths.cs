using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Core.Statistics;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Overview;

public static class CountedMonths
{
    /// <summary>The newest first.</summary>
    public static Task<List<CountedMonth>> InOrder(this IQueryable<CountedMonth> months) =>
        months.AsNoTracking().OrderByDescending(month => month.Year).ThenByDescending(month => month.Month).ToListAsync();

    /// <summary>When the month that is counted next has its turn.</summary>
    /// <param name="months">The newest first.</param>
    /// <param name="now">The running month is the first, as long as there is none.</param>
    public static DateOnly NextFrom(this IReadOnlyList<CountedMonth> months, DateTime now) =>
        (months.Count > 0 ? months[0].Period.Next : Period.OfWeek(HelsinkiTime.WeekOf(HelsinkiTime.DayOf(now)))).CountedFrom;

    /// <returns>Null where it is not counted.</returns>
    public static CountedMonth? Of(this IEnumerable<CountedMonth> months, Period? period) => months.FirstOrDefault(month => month.Period == period);
}
