namespace EmploymentNet.Core.DutyCalendar;

/// <summary>Time that counts for the desk: office hours on working days, in Helsinki. Nights, weekends and holidays take none of it.</summary>
public static class WorkingTime
{
    public static readonly OpenSpan Hours = new(new(8, 0), new(16, 0));

    /// <summary>A working day.</summary>
    public static readonly TimeSpan Day = Hours.Closes - Hours.Opens;

    /// <returns>The moment by which this much of it has gone by.</returns>
    public static DateTime After(DateTime utc, TimeSpan amount)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(amount, TimeSpan.Zero);
        for (var day = HelsinkiTime.DayOf(utc); ; day = day.AddDays(1))
            if (On(day) is { } hours && hours.ClosesUtc > utc)
            {
                var from = hours.OpensUtc > utc ? hours.OpensUtc : utc;
                if (from + amount <= hours.ClosesUtc)
                    return from + amount;
                amount -= hours.ClosesUtc - from;
            }
    }

    /// <returns>The moment at which this much of it is left.</returns>
    public static DateTime Before(DateTime utc, TimeSpan amount)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(amount, TimeSpan.Zero);
        for (var day = HelsinkiTime.DayOf(utc); ; day = day.AddDays(-1))
            if (On(day) is { } hours && hours.OpensUtc < utc)
            {
                var until = hours.ClosesUtc < utc ? hours.ClosesUtc : utc;
                if (until - amount >= hours.OpensUtc)
                    return until - amount;
                amount -= until - hours.OpensUtc;
            }
    }

    /// <returns>How much of it lies between two moments.</returns>
    public static TimeSpan Between(DateTime fromUtc, DateTime untilUtc)
    {
        var amount = TimeSpan.Zero;
        for (var day = HelsinkiTime.DayOf(fromUtc); day <= HelsinkiTime.DayOf(untilUtc); day = day.AddDays(1))
            if (On(day) is { } hours)
            {
                var from = hours.OpensUtc > fromUtc ? hours.OpensUtc : fromUtc;
                var until = hours.ClosesUtc < untilUtc ? hours.ClosesUtc : untilUtc;
                if (until > from)
                    amount += until - from;
            }
        return amount;
    }

    private static Opening? On(DateOnly day) => WorkingDays.IsWorkingDay(day) ? Hours.On(day) : null;
}
