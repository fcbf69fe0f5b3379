namespace EmploymentNet.Core.DutyCalendar;

public static class WorkingDays
{
    public static bool IsWorkingDay(DateOnly day)
        => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && Holidays.On(day) is null;

    /// <summary>The <paramref name="count"/>-th working day after <paramref name="day"/>, which need not be one itself.</summary>
    public static DateOnly After(DateOnly day, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);

        while (count > 0)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day))
                count--;
        }

        return day;
    }

    /// <summary>The moment since which so many hours of working days have passed: those of a day off do not count.</summary>
    public static DateTime Before(DateTime utc, TimeSpan hours)
    {
        while (hours > TimeSpan.Zero)
        {
            var day = HelsinkiTime.DayOf(utc.AddTicks(-1));
            var start = HelsinkiTime.StartOfDayUtc(day);
            var step = IsWorkingDay(day) && utc - start > hours ? hours : utc - start;
            utc -= step;
            if (IsWorkingDay(day))
                hours -= step;
        }

        return utc;
    }
}
