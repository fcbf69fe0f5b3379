using EmploymentNet.Core.DutyCalendar;

namespace EmploymentNet.UnitTests.DutyCalendar;

/// <summary>Moments in Helsinki; November and December are two hours ahead of UTC, June three.</summary>
public sealed class WorkingTimeTests
{
    [Theory]
    [InlineData("2026-11-23T10:00", 2, "2026-11-23T12:00")]
    [InlineData("2026-11-23T10:00", 8, "2026-11-24T10:00")]
    [InlineData("2026-11-23T23:10", 8, "2026-11-24T16:00")]
    [InlineData("2026-11-24T05:00", 8, "2026-11-24T16:00")]
    [InlineData("2026-11-27T15:00", 2, "2026-11-30T09:00")]
    [InlineData("2026-11-28T12:00", 8, "2026-11-30T16:00")]
    [InlineData("2026-12-04T12:00", 8, "2026-12-07T12:00")]
    [InlineData("2026-12-23T12:00", 8, "2026-12-28T12:00")]
    [InlineData("2026-06-18T15:00", 2, "2026-06-22T09:00")]
    [InlineData("2026-10-23T12:00", 8, "2026-10-26T12:00")]
    [InlineData("2026-03-27T12:00", 8, "2026-03-30T12:00")]
    [InlineData("2026-11-23T10:00", 20, "2026-11-25T14:00")]
    public void Only_office_hours_of_working_days_count_and_back_again(string from, int hours, string until)
    {
        Assert.Equal(Utc(until), WorkingTime.After(Utc(from), TimeSpan.FromHours(hours)));
        Assert.True(WorkingTime.Before(Utc(until), TimeSpan.FromHours(hours)) >= Utc(from));
    }

    [Theory]
    [InlineData("2026-11-27T00:00", 8, "2026-11-26T08:00")]
    [InlineData("2026-12-08T00:00", 8, "2026-12-07T08:00")]
    [InlineData("2026-12-08T00:00", 12, "2026-12-04T12:00")]
    [InlineData("2026-11-24T10:00", 4, "2026-11-23T14:00")]
    public void Before_the_end_of_a_day_a_working_day_is_that_days_morning(string from, int hours, string until) =>
        Assert.Equal(Utc(until), WorkingTime.Before(Utc(from), TimeSpan.FromHours(hours)));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void No_time_at_all_is_no_amount(int hours)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => WorkingTime.After(Utc("2026-11-23T10:00"), TimeSpan.FromHours(hours)));
        Assert.Throws<ArgumentOutOfRangeException>(() => WorkingTime.Before(Utc("2026-11-23T10:00"), TimeSpan.FromHours(hours)));
    }

    private static DateTime Utc(string local)
    {
        var moment = DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture);
        return HelsinkiTime.ToUtc(DateOnly.FromDateTime(moment), TimeOnly.FromDateTime(moment));
    }
}
