using EmploymentNet.Core.DutyCalendar;

namespace EmploymentNet.UnitTests.DutyCalendar;

public class WorkingDaysTests
{
    [Theory]
    [InlineData("2026-09-14", true)]
    [InlineData("2026-09-18", true)]
    [InlineData("2026-09-19", false)]
    [InlineData("2026-09-20", false)]
    [InlineData("2026-06-19", false)]
    [InlineData("2026-12-24", false)]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-01-06", false)]
    public void Work_is_done_on_weekdays_that_are_no_holidays(string day, bool expected)
        => Assert.Equal(expected, WorkingDays.IsWorkingDay(DateOnly.Parse(day, null)));

    [Theory]
    [InlineData("2026-09-14", 1, "2026-09-15")]
    [InlineData("2026-09-18", 1, "2026-09-21")]
    [InlineData("2026-09-19", 1, "2026-09-21")]
    [InlineData("2026-12-23", 1, "2026-12-28")]
    [InlineData("2026-09-14", 10, "2026-09-28")]
    public void Counting_starts_on_the_day_after_and_skips_days_off(string from, int count, string expected)
        => Assert.Equal(DateOnly.Parse(expected, null), WorkingDays.After(DateOnly.Parse(from, null), count));

    /// <summary>Known totals: 365 or 366 days less weekends less the holidays that fall on Monday to Friday.</summary>
    [Theory]
    [InlineData(2024, 252)]
    [InlineData(2025, 251)]
    [InlineData(2026, 252)]
    [InlineData(2027, 253)]
    public void A_year_has_this_many_working_days(int year, int expected)
    {
        var days = Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(new DateOnly(year, 1, 1).AddDays);

        Assert.Equal(expected, days.Count(WorkingDays.IsWorkingDay));
    }

    [Fact]
    public void The_day_itself_cannot_be_asked_for()
        => Assert.Throws<ArgumentOutOfRangeException>(() => WorkingDays.After(new(2026, 9, 14), 0));

    /// <summary>Local times. The last but one crosses a weekend and the last one Christmas.</summary>
    [Theory]
    [InlineData("2026-11-25 10:00", 24, "2026-11-24 10:00")]
    [InlineData("2026-11-25 10:00", 3, "2026-11-25 07:00")]
    [InlineData("2026-11-23 09:00", 24, "2026-11-20 09:00")]
    [InlineData("2026-11-22 12:00", 24, "2026-11-20 00:00")]
    [InlineData("2026-12-28 15:00", 24, "2026-12-23 15:00")]
    public void Hours_are_counted_backwards_over_working_days_only(string now, int hours, string expected)
        => Assert.Equal(Utc(expected), WorkingDays.Before(Utc(now), TimeSpan.FromHours(hours)));

    private static DateTime Utc(string local)
    {
        var time = DateTime.Parse(local, null);

        return HelsinkiTime.ToUtc(DateOnly.FromDateTime(time), TimeOnly.FromDateTime(time));
    }
}
