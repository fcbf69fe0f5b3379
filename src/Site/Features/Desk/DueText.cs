using EmploymentNet.Core.DutyCalendar;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk;

/// <summary>Until when an answer is promised, as a worker thinks of it: today, tomorrow, in three days, two days late.</summary>
public sealed class DueText(TimeProvider clock, IStringLocalizer<Texts> texts)
{
    private readonly DateTime _now = clock.GetUtcNow().UtcDateTime;

    public string Relative(DateTime dueUtc) => (LastDay(dueUtc).DayNumber - HelsinkiTime.DayOf(_now).DayNumber) switch
    {
        0 => texts["Due.Today"],
        1 => texts["Due.Tomorrow"],
        -1 => texts["Due.DayLate"],
        < 0 and var days => texts["Due.DaysLate", -days],
        var days => texts["Due.InDays", days],
    };

    public string Date(DateTime dueUtc) => texts["Due.Date", LastDay(dueUtc)];

    public string Exact(DateTime dueUtc) => texts["Due.Exact", LastDay(dueUtc)];

    public bool IsLate(DateTime dueUtc) => dueUtc <= _now;

    /// <summary>The deadline is the first moment that is too late: the midnight after this day.</summary>
    private static DateOnly LastDay(DateTime dueUtc) => HelsinkiTime.DayOf(dueUtc.AddTicks(-1));
}
