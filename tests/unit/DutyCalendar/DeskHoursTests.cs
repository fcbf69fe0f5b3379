using EmploymentNet.Core.DutyCalendar;

namespace EmploymentNet.UnitTests.DutyCalendar;

public class DeskHoursTests
{
    private static readonly DutySchedule Evenings = DeskHours.Evenings.For();
    private static readonly OpenSpan Morning = new(new(9, 0), new(12, 0));
    private static readonly OpenSpan Evening = new(new(16, 0), new(20, 0));

    [Theory]
    [InlineData(14, "15:59", false)]
    [InlineData(14, "16:00", true)]
    [InlineData(14, "19:59", true)]
    [InlineData(14, "20:00", false)]
    [InlineData(18, "14:00", true)]
    [InlineData(18, "18:00", false)]
    [InlineData(19, "16:30", false)]
    public void The_desk_is_open_from_its_opening_up_to_its_closing(int dayOfSeptember, string time, bool open)
        => Assert.Equal(open, Evenings.IsOpenAt(At(new(2026, 9, dayOfSeptember), time)));

    [Theory]
    [InlineData(12, 16, false)]
    [InlineData(15, 18, true)]
    [InlineData(19, 0, true)]
    [InlineData(20, 0, false)]
    public void Hours_of_a_day_touch_a_week_where_somebody_is_on_duty_in_them(int opens, int closes, bool touches)
    {
        var week = DeskHours.Evenings.WeekOf(DutyScope.Everybody)!;

        Assert.Equal(touches, week.Touches(DayOfWeek.Monday, new(new(opens, 0), new(closes, 0))));
        Assert.False(week.Touches(DayOfWeek.Sunday, new(new(opens, 0), new(closes, 0))));
    }

    [Fact]
    public void An_open_desk_knows_when_it_closes_and_opens_again()
    {
        var now = At(new(2026, 9, 18), "15:00");

        Assert.Equal(At(new(2026, 9, 18), "18:00"), Evenings.OpeningAt(now)?.ClosesUtc);
        Assert.Equal(At(new(2026, 9, 21), "16:00"), Evenings.NextOpening(now)?.OpensUtc);
        Assert.Equal(At(new(2026, 9, 18), "18:00"), Evenings.NextChangeUtc(now));
    }

    [Fact]
    public void A_closed_desk_changes_when_it_opens()
    {
        var now = At(new(2026, 9, 18), "18:00");

        Assert.Null(Evenings.OpeningAt(now));
        Assert.Equal(At(new(2026, 9, 21), "16:00"), Evenings.NextChangeUtc(now));
    }

    [Fact]
    public void A_holiday_is_closed_and_the_next_opening_lies_after_it()
    {
        var maundyThursday = At(new(2026, 4, 2), "20:00");

        Assert.Empty(Evenings.On(new(2026, 4, 3)));
        Assert.Equal(At(new(2026, 4, 7), "16:00"), Evenings.NextOpening(maundyThursday)?.OpensUtc);
    }

    [Fact]
    public void A_special_day_opens_a_holiday_and_closes_an_ordinary_day()
    {
        var hours = DeskHours.Evenings with
        {
            SpecialDays =
            [
                new(DutyScope.Everybody, new(2026, 12, 24), [Morning]),
                new(DutyScope.Everybody, new(2026, 9, 15), []),
            ],
        };

        Assert.Equal([Morning], hours.For().On(new(2026, 12, 24)));
        Assert.False(hours.For().IsOpenAt(At(new(2026, 9, 15), "17:00")));
    }

    [Fact]
    public void Hours_for_a_language_replace_the_week_and_those_for_a_topic_outweigh_them()
    {
        var hours = DeskHours.Evenings with
        {
            Weeks =
            [
                new(new(Language: "sv"), [new(DayOfWeek.Tuesday, Morning)]),
                .. DeskHours.Evenings.Weeks,
                new(new(Topic: "money"), [new(DayOfWeek.Wednesday, Morning)]),
                new(new("sv", "money"), []),
            ],
        };

        Assert.Equal([Evening], hours.For("fi").On(new(2026, 9, 14)));
        Assert.Empty(hours.For("sv").On(new(2026, 9, 14)));
        Assert.Equal([Morning], hours.For("sv").On(new(2026, 9, 15)));
        Assert.Equal([Morning], hours.For("fi", "money").On(new(2026, 9, 16)));
        Assert.Null(hours.For("sv", "money").NextOpening(At(new(2026, 9, 14), "12:00")));
    }

    [Fact]
    public void A_special_day_for_everybody_gives_way_to_one_for_a_language()
    {
        var day = new DateOnly(2026, 9, 15);
        var hours = DeskHours.Evenings with
        {
            SpecialDays = [new(DutyScope.Everybody, day, []), new(new(Language: "sv"), day, [Morning])],
        };

        Assert.Empty(hours.For("fi").On(day));
        Assert.Equal([Morning], hours.For("sv").On(day));
    }

    [Fact]
    public void Openings_that_touch_are_one_also_across_midnight()
    {
        var late = new OpenSpan(new(20, 0), TimeOnly.MinValue);
        var early = new OpenSpan(TimeOnly.MinValue, new(2, 0));
        var schedule = Weekly(
            new(DayOfWeek.Monday, late), new(DayOfWeek.Monday, Evening), new(DayOfWeek.Tuesday, early)).For();

        var opening = schedule.OpeningAt(At(new(2026, 9, 14), "17:00"));

        Assert.Equal(At(new(2026, 9, 15), "02:00"), opening?.ClosesUtc);
        Assert.True(schedule.IsOpenAt(At(new(2026, 9, 15), "00:00")));
        Assert.Equal([Evening, late], schedule.On(new(2026, 9, 14)));
    }

    [Fact]
    public void The_wall_clock_hours_stay_when_the_clocks_change()
    {
        var spring = Evenings.NextOpening(At(new(2026, 3, 27), "18:00"));
        var autumn = Evenings.NextOpening(At(new(2026, 10, 23), "18:00"));

        Assert.Equal(new DateTime(2026, 3, 30, 13, 0, 0, DateTimeKind.Utc), spring?.OpensUtc);
        Assert.Equal(new DateTime(2026, 10, 26, 14, 0, 0, DateTimeKind.Utc), autumn?.OpensUtc);
    }

    [Fact]
    public void An_opening_over_the_changing_hour_is_as_long_as_the_night_is()
    {
        var night = Weekly(new DutyTurn(DayOfWeek.Sunday, new(new(2, 0), new(6, 0)))).For();

        Assert.Equal(TimeSpan.FromHours(3), Length(night.OpeningAt(At(new(2026, 3, 29), "02:00"))));
        Assert.Equal(TimeSpan.FromHours(5), Length(night.OpeningAt(At(new(2026, 10, 25), "02:00"))));
    }

    [Fact]
    public void Hours_inside_the_skipped_hour_do_not_open_the_desk()
    {
        var skipped = Weekly(new DutyTurn(DayOfWeek.Sunday, new(new(3, 0), new(4, 0)))).For();

        Assert.Equal(At(new(2026, 4, 12), "03:00"), skipped.NextOpening(At(new(2026, 3, 28), "12:00"))?.OpensUtc);
    }

    [Fact]
    public void A_desk_without_hours_is_closed_and_nothing_will_change()
    {
        var schedule = new DeskHours([], []).For();

        Assert.False(schedule.IsOpenAt(At(new(2026, 9, 14), "17:00")));
        Assert.Null(schedule.NextChangeUtc(At(new(2026, 9, 14), "17:00")));
    }

    [Fact]
    public void Closing_before_opening_is_refused()
        => Assert.Throws<ArgumentException>(() => new OpenSpan(new(20, 0), new(16, 0)));

    private static DeskHours Weekly(params DutyTurn[] turns) => new([new(DutyScope.Everybody, turns)], []);

    private static TimeSpan? Length(Opening? opening) => opening?.ClosesUtc - opening?.OpensUtc;

    private static DateTime At(DateOnly day, string time) => HelsinkiTime.ToUtc(day, TimeOnly.Parse(time, null));
}
