using System.Globalization;
using EmploymentNet.Core.DutyCalendar;

namespace EmploymentNet.UnitTests.DutyCalendar;

public class AnswerPromiseTests
{
    private const DateTimeStyles Utc = DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal;

    /// <summary>Worked by hand from a wall calendar; the comment counts the working days.</summary>
    [Theory]
    // Tuesday at 23.10: Wed, Thu, Fri.
    [InlineData("2026-09-15T23:10+03:00", "2026-09-18", "2026-09-18T21:00Z")]
    // Ten past midnight is already Wednesday: Thu, Fri, Mon.
    [InlineData("2026-09-16T00:10+03:00", "2026-09-21", "2026-09-21T21:00Z")]
    // Sunday: Mon, Tue, Wed.
    [InlineData("2026-09-20T12:00+03:00", "2026-09-23", "2026-09-23T21:00Z")]
    // Maundy Thursday: Tue, Wed, Thu after Easter.
    [InlineData("2026-04-02T09:00+03:00", "2026-04-09", "2026-04-09T21:00Z")]
    // Wednesday before Midsummer: Thu, then Mon, Tue.
    [InlineData("2026-06-17T15:30+03:00", "2026-06-23", "2026-06-23T21:00Z")]
    // 30 December, a Wednesday: Thu, then Mon, Tue; Epiphany would be next.
    [InlineData("2026-12-30T10:00+02:00", "2027-01-05", "2027-01-05T22:00Z")]
    // Friday before the clocks go forward on 29 March: Mon, Tue, Wed, and the day ends an hour earlier in UTC.
    [InlineData("2026-03-27T23:10+02:00", "2026-04-01", "2026-04-01T21:00Z")]
    // Friday before the clocks go back on 25 October: Mon, Tue, Wed, and the day ends an hour later in UTC.
    [InlineData("2026-10-23T23:10+03:00", "2026-10-28", "2026-10-28T22:00Z")]
    public void The_answer_is_promised_for_the_third_working_day_after(string asked, string day, string deadline)
    {
        var promise = AnswerPromise.For(DateTime.Parse(asked, CultureInfo.InvariantCulture, Utc));

        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), promise.Day);
        Assert.Equal(DateTime.Parse(deadline, CultureInfo.InvariantCulture, Utc), promise.DeadlineUtc);
        Assert.Equal(DateTimeKind.Utc, promise.DeadlineUtc.Kind);
    }

    [Fact]
    public void Every_promise_of_eleven_years_is_a_later_working_day_and_none_overtakes_another()
    {
        var previous = new DateOnly(2024, 1, 1);
        for (var asked = new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc); asked.Year < 2035; asked = asked.AddHours(1))
        {
            var promise = AnswerPromise.For(asked);

            var dayOfAsking = HelsinkiTime.DayOf(asked);
            Assert.True(WorkingDays.IsWorkingDay(promise.Day));
            Assert.True(promise.Day > dayOfAsking);
            Assert.True(promise.Day >= previous);
            Assert.Equal(3, WorkingDaysBetween(dayOfAsking, promise.Day));
            Assert.Equal(promise.Day, HelsinkiTime.DayOf(promise.DeadlineUtc.AddTicks(-1)));
            Assert.Equal(promise.Day.AddDays(1), HelsinkiTime.DayOf(promise.DeadlineUtc));
            previous = promise.Day;
        }
    }

    [Fact]
    public void A_promise_holds_until_the_next_Helsinki_midnight()
    {
        for (var now = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc); now.Year < 2028; now = now.AddHours(1))
        {
            var midnight = HelsinkiTime.NextMidnightUtc(now);

            Assert.Equal(AnswerPromise.For(now), AnswerPromise.For(midnight.AddTicks(-1)));
        }
    }

    private static int WorkingDaysBetween(DateOnly from, DateOnly to)
        => Enumerable.Range(1, to.DayNumber - from.DayNumber).Select(from.AddDays).Count(WorkingDays.IsWorkingDay);
}
