using EmploymentNet.Core.DutyCalendar;

namespace EmploymentNet.UnitTests.DutyCalendar;

/// <summary>The clock moved through two years: what one part says of a day, no other contradicts.</summary>
public class CalendarYearTests
{
    private static readonly DutySchedule Evenings = DeskHours.Evenings.For("fi");

    public static TheoryData<int> Years => [2026, 2027];

    [Theory]
    [MemberData(nameof(Years))]
    public void A_holiday_and_a_weekend_are_closed_and_every_other_day_opens_by_the_clock_on_the_wall(int year)
    {
        foreach (var day in DaysOf(year))
        {
            var isOpen = Evenings.Of(day).IsOpen;
            var noon = HelsinkiTime.ToUtc(day, new(15, 0));
            var said = Evenings.Announce(noon);

            Assert.Equal(WorkingDays.IsWorkingDay(day), isOpen);
            Assert.Equal(isOpen, said.IsToday);
            Assert.Equal(isOpen, Evenings.IsOpenAt(HelsinkiTime.ToUtc(day, new(17, 0))));
            if (isOpen)
                Assert.Equal((day, Evenings.On(day)[0].Opens), Wall(Evenings.On(day)[0].On(day).OpensUtc));
        }
    }

    [Theory]
    [InlineData("2026-03-29", "2026-03-27", "2026-03-30", 13)]
    [InlineData("2026-10-25", "2026-10-23", "2026-10-26", 14)]
    [InlineData("2027-03-28", "2027-03-25", "2027-03-30", 13)]
    [InlineData("2027-10-31", "2027-10-29", "2027-11-01", 14)]
    public void Over_a_clock_change_the_desk_opens_at_four_by_the_wall(string change, string before, string after, int utcHour)
    {
        var (changing, last, first) = (DateOnly.Parse(change, null), DateOnly.Parse(before, null), DateOnly.Parse(after, null));

        var said = Evenings.Announce(HelsinkiTime.ToUtc(last, new(21, 0)));

        Assert.Empty(Evenings.On(changing));
        Assert.Equal(first, said.Next?.Day);
        Assert.Equal(utcHour, said.Next!.Hours[0].On(first).OpensUtc.Hour);
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void What_is_announced_is_never_past_and_changes_exactly_when_it_says(int year)
    {
        var until = HelsinkiTime.StartOfDayUtc(new(year + 1, 1, 1));
        var now = HelsinkiTime.StartOfDayUtc(new(year, 1, 1));
        while (now < until)
        {
            var said = Evenings.Announce(now);
            var justBefore = Evenings.Announce(said.UntilUtc.AddTicks(-1));
            var next = said.Next!;

            Assert.True(next.Hours[^1].On(next.Day).ClosesUtc > now);
            Assert.Equal((next.Day, said.UntilUtc, said.IsToday), (justBefore.Next!.Day, justBefore.UntilUtc, justBefore.IsToday));
            Assert.True(said.UntilUtc > now);
            now = said.UntilUtc;
        }
    }

    private static (DateOnly, TimeOnly) Wall(DateTime utc) => HelsinkiTime.LocalOf(utc) is var local ? (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local)) : default;

    private static IEnumerable<DateOnly> DaysOf(int year)
    {
        for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1))
            yield return day;
    }
}
