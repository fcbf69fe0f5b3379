using EmploymentNet.Core.DutyCalendar;

namespace EmploymentNet.UnitTests.DutyCalendar;

public class HelsinkiTimeTests
{
    [Fact]
    public void The_day_turns_two_hours_before_UTC_in_winter_and_three_in_summer()
    {
        Assert.Equal(new DateOnly(2026, 1, 15), HelsinkiTime.DayOf(Utc(2026, 1, 15, 21, 59)));
        Assert.Equal(new DateOnly(2026, 1, 16), HelsinkiTime.DayOf(Utc(2026, 1, 15, 22, 0)));
        Assert.Equal(new DateOnly(2026, 7, 15), HelsinkiTime.DayOf(Utc(2026, 7, 15, 20, 59)));
        Assert.Equal(new DateOnly(2026, 7, 16), HelsinkiTime.DayOf(Utc(2026, 7, 15, 21, 0)));
    }

    [Fact]
    public void A_moment_is_read_from_the_wall_clock()
        => Assert.Equal(new DateTime(2026, 9, 15, 23, 10, 0), HelsinkiTime.LocalOf(Utc(2026, 9, 15, 20, 10)));

    [Fact]
    public void Next_midnight_is_23_hours_away_in_spring_and_25_in_autumn()
    {
        var spring = HelsinkiTime.StartOfDayUtc(new(2026, 3, 29));
        var autumn = HelsinkiTime.StartOfDayUtc(new(2026, 10, 25));

        Assert.Equal(TimeSpan.FromHours(23), HelsinkiTime.NextMidnightUtc(spring) - spring);
        Assert.Equal(TimeSpan.FromHours(25), HelsinkiTime.NextMidnightUtc(autumn) - autumn);
    }

    [Fact]
    public void A_skipped_time_moves_on_and_of_a_repeated_time_the_first_is_meant()
    {
        Assert.Equal(Utc(2026, 3, 29, 1, 30), HelsinkiTime.ToUtc(new(2026, 3, 29), new(3, 30)));
        Assert.Equal(Utc(2026, 10, 25, 0, 30), HelsinkiTime.ToUtc(new(2026, 10, 25), new(3, 30)));
    }

    [Fact]
    public void A_moment_that_is_not_marked_as_UTC_is_refused()
        => Assert.Throws<ArgumentException>(() => HelsinkiTime.DayOf(new DateTime(2026, 9, 15, 12, 0, 0, DateTimeKind.Local)));

    private static DateTime Utc(int year, int month, int day, int hour, int minute)
        => new(year, month, day, hour, minute, 0, DateTimeKind.Utc);
}
