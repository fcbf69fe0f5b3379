using NodaTime;

namespace EmploymentNet.Core.DutyCalendar;

/// <summary>
/// The clock on the wall in Oulu. The database and <see cref="TimeProvider"/> speak UTC; readers, duty and promises
/// live in Helsinki time. A moment that is not marked as UTC is a bug and throws.
/// </summary>
public static class HelsinkiTime
{
    // The zone data inside NodaTime, not the machine's: a bare machine may have none.
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Helsinki"];

    public static DateTime LocalOf(DateTime utc) => Instant.FromDateTimeUtc(utc).InZone(Zone).ToDateTimeUnspecified();

    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(LocalOf(utc));

    /// <returns>The Monday of a day's week.</returns>
    public static DateOnly WeekOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    public static DateTime StartOfDayUtc(DateOnly day) => Zone.AtStartOfDay(LocalDate.FromDateOnly(day)).ToDateTimeUtc();

    /// <summary>The moment when "today" stops being true, and with it every promise on a page.</summary>
    public static DateTime NextMidnightUtc(DateTime utc) => StartOfDayUtc(DayOf(utc).AddDays(1));

    /// <summary>
    /// A time that the spring change skips is moved on by the hour skipped; of a time that the autumn change
    /// repeats, the first is meant.
    /// </summary>
    public static DateTime ToUtc(DateOnly day, TimeOnly time)
        => Zone.AtLeniently(LocalDate.FromDateOnly(day) + LocalTime.FromTimeOnly(time)).ToDateTimeUtc();
}
