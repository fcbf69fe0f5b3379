using System.Collections.Concurrent;

namespace EmploymentNet.Core.DutyCalendar;

/// <summary>Finland's holidays, computed for any year, so that nobody has to feed a calendar each autumn.</summary>
public static class Holidays
{
    /// <summary>Every day that is looked at asks for its year.</summary>
    private static readonly ConcurrentDictionary<int, IReadOnlyDictionary<DateOnly, Holiday>> Years = new();

    public static Holiday? On(DateOnly day) => In(day.Year).TryGetValue(day, out var holiday) ? holiday : null;

    public static IReadOnlyDictionary<DateOnly, Holiday> In(int year) => Years.GetOrAdd(year, Compute);

    private static SortedDictionary<DateOnly, Holiday> Compute(int year)
    {
        var easter = Easter.Sunday(year);
        var midsummer = SaturdayFrom(new DateOnly(year, 6, 20));

        // Set by key: in a year like 2008 Ascension Day falls on May Day, and a day has one entry.
        return new SortedDictionary<DateOnly, Holiday>
        {
            [new(year, 1, 1)] = Holiday.NewYearsDay,
            [new(year, 1, 6)] = Holiday.Epiphany,
            [easter.AddDays(-2)] = Holiday.GoodFriday,
            [easter] = Holiday.EasterSunday,
            [easter.AddDays(1)] = Holiday.EasterMonday,
            [easter.AddDays(39)] = Holiday.AscensionDay,
            [new(year, 5, 1)] = Holiday.MayDay,
            [midsummer.AddDays(-1)] = Holiday.MidsummerEve,
            [midsummer] = Holiday.MidsummerDay,
            [SaturdayFrom(new DateOnly(year, 10, 31))] = Holiday.AllSaintsDay,
            [new(year, 12, 6)] = Holiday.IndependenceDay,
            [new(year, 12, 24)] = Holiday.ChristmasEve,
            [new(year, 12, 25)] = Holiday.ChristmasDay,
            [new(year, 12, 26)] = Holiday.SaintStephensDay,
        };
    }

    private static DateOnly SaturdayFrom(DateOnly earliest)
        => earliest.AddDays(DayOfWeek.Saturday - earliest.DayOfWeek);
}
