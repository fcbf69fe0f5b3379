namespace EmploymentNet.Core.DutyCalendar;

/// <summary>Easter Sunday of the Gregorian calendar, by the church's own tables of 1582 (golden number and epact).</summary>
internal static class Easter
{
    public static DateOnly Sunday(int year)
    {
        var moon = PaschalFullMoon(year);

        // The Sunday after the full moon, never the day itself.
        return moon.AddDays(7 - (int)moon.DayOfWeek);
    }

    private static DateOnly PaschalFullMoon(int year)
    {
        var yearOfLunarCycle = year % 19;
        var century = year / 100;
        var leapDaysDropped = century - century / 4;
        var moonCorrection = (8 * century + 13) / 25;
        var daysAfterEquinox = (19 * yearOfLunarCycle + leapDaysDropped - moonCorrection + 15) % 30;

        // The tables squeeze thirty possible days into twenty-nine, so that no two years of a cycle share a full moon.
        if (daysAfterEquinox == 29 || daysAfterEquinox == 28 && yearOfLunarCycle > 10)
            daysAfterEquinox--;

        return new DateOnly(year, 3, 21).AddDays(daysAfterEquinox);
    }
}
