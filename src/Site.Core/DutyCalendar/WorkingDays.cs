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
}
