using EmploymentNet.Core.DutyCalendar;

namespace EmploymentNet.UnitTests.DutyCalendar;

public class DutyListTests
{
    private static readonly OpenSpan Morning = new(new(9, 0), new(12, 0));
    private static readonly OpenSpan Evening = new(new(16, 0), new(20, 0));
    private static readonly DayReason Training = new("Koulutuspäivä", "Utbildningsdag");
    private static readonly string[] Topics = ["benefits", "youth"];

    /// <summary>Thursday.</summary>
    private static readonly DateOnly Day = new(2026, 11, 26);

    [Fact]
    public void Where_all_have_the_same_hours_there_is_one_list()
    {
        var list = Assert.Single(DeskHours.Evenings.ListFor("fi", Topics, Day));

        Assert.Equal(("fi", null, 14), (list.Language, list.Topic, list.Days.Count));
        Assert.Equal([Evening], list.Days[0].Hours);
    }

    [Fact]
    public void A_topic_and_a_language_with_hours_of_their_own_are_listed_beside()
    {
        var hours = DeskHours.Evenings with
        {
            Weeks = [.. DeskHours.Evenings.Weeks, new(new("sv"), [new(DayOfWeek.Tuesday, Morning)]), new(new(Topic: "youth"), []), new(new("sv", "benefits"), [new(DayOfWeek.Monday, Morning)])],
        };

        Assert.Equal([("fi", null), ("fi", "youth"), ("sv", null), ("sv", "benefits")], hours.ListFor("fi", Topics, Day).Select(list => (list.Language, list.Topic)));
        Assert.Equal(
            [("sv", null), ("sv", "benefits"), ("sv", "youth"), ("fi", null), ("en", null)],
            hours.ListFor("sv", Topics, Day).Select(list => (list.Language, list.Topic)));
    }

    [Fact]
    public void A_day_tells_its_holiday_its_reason_and_that_it_is_not_like_others()
    {
        var schedule = (DeskHours.Evenings with
        {
            SpecialDays = [new(DutyScope.Everybody, new(2026, 12, 6), [Morning], Training), new(DutyScope.Everybody, Day, [])],
        }).For("fi");

        Assert.Equal((true, Holiday.IndependenceDay, true, Training), Told(schedule.Of(new(2026, 12, 6))));
        Assert.Equal((false, null, true, null), Told(schedule.Of(Day)));
        Assert.Equal((false, Holiday.ChristmasEve, false, null), Told(schedule.Of(new(2026, 12, 24))));
        Assert.Equal((true, null, false, null), Told(schedule.Of(Day.AddDays(1))));
    }

    [Theory]
    [InlineData("2026-11-26", "00:00", "2026-11-26", "2026-11-26T20:00")]
    [InlineData("2026-11-26", "19:59", "2026-11-26", "2026-11-26T20:00")]
    [InlineData("2026-11-26", "20:00", "2026-11-27", "2026-11-27T00:00")]
    [InlineData("2026-11-27", "18:00", "2026-11-30", "2026-11-28T00:00")]
    [InlineData("2026-12-23", "21:00", "2026-12-28", "2026-12-24T00:00")]
    [InlineData("2027-03-25", "20:00", "2027-03-30", "2027-03-26T00:00")]
    public void What_is_said_stays_true_until_the_last_closing_or_midnight(string day, string time, string next, string until)
    {
        var said = DeskHours.Evenings.For("fi").Announce(HelsinkiTime.ToUtc(DateOnly.Parse(day, null), TimeOnly.Parse(time, null)));

        Assert.Equal(DateOnly.Parse(next, null), said.Next?.Day);
        Assert.Equal(DateTime.Parse(until, null), HelsinkiTime.LocalOf(said.UntilUtc));
    }

    [Fact]
    public void A_desk_that_never_opens_has_nothing_to_announce() =>
        Assert.Equal((null, false, false), new DeskHours([], []).For("fi").Announce(HelsinkiTime.ToUtc(Day, new(12, 0))) is var said ? (said.Next, said.IsToday, said.IsTomorrow) : default);

    [Fact]
    public void Setting_the_same_week_again_changes_nothing()
    {
        DutyTurn[] turns = [new(DayOfWeek.Monday, Morning), new(DayOfWeek.Monday, Evening)];
        var plan = new WeekPlan { Scope = DutyScope.Everybody, Turns = turns, SetUtc = default };

        Assert.True(plan.Says([turns[1], turns[0]]));
        Assert.False(plan.Says([turns[0]]));
    }

    [Theory]
    [InlineData(-1, DayProblem.Past)]
    [InlineData(0, null)]
    [InlineData(731, null)]
    [InlineData(732, DayProblem.TooFar)]
    public void A_special_day_lies_ahead_and_not_too_far(int days, DayProblem? problem) => Assert.Equal(problem, DayPlan.ProblemOf(Day.AddDays(days), Day));

    [Theory]
    [InlineData(5, 5, null)]
    [InlineData(5, 35, null)]
    [InlineData(5, 36, DayProblem.TooMany)]
    [InlineData(5, 4, DayProblem.Backwards)]
    [InlineData(730, 732, DayProblem.TooFar)]
    public void Days_in_a_row_go_forward_and_are_at_most_a_month(int first, int last, DayProblem? problem) =>
        Assert.Equal(problem, SpecialDays.ProblemOf(Day.AddDays(first), Day.AddDays(last), Day));

    [Fact]
    public void Each_of_the_days_in_a_row_replaces_what_was_set_for_its_scope_alone()
    {
        var sweden = new DutyScope("sv");
        var before = new DeskHours([], [new(DutyScope.Everybody, Day.AddDays(1), [Evening]), new(sweden, Day.AddDays(1), [Evening]), new(DutyScope.Everybody, Day.AddDays(3), [Evening])]);

        var after = before.With(new SpecialDays(DutyScope.Everybody, Day, Day.AddDays(2), [Morning]));

        Assert.Equal([Morning, Morning, Morning, Evening], Enumerable.Range(0, 4).Select(number => Assert.Single(after.For().On(Day.AddDays(number)))));
        Assert.Equal([Evening], after.For("sv").On(Day.AddDays(1)));
    }

    [Fact]
    public void Neighbours_that_say_the_same_to_the_same_readers_are_one_line_however_they_were_set()
    {
        var reason = new DayReason("kesätauko", "sommarpaus");
        DayPlan Plan(int day, DayReason? why = null, string? language = null) => new() { Scope = new(language), Day = Day.AddDays(day), Hours = [], Reason = why, SetBy = Guid.NewGuid(), SetUtc = DateTime.UnixEpoch.AddDays(-day) };

        var lines = PlannedDays.Of([Plan(2, reason), Plan(0, reason), Plan(1, reason with { }), Plan(3), Plan(4, reason), Plan(1, reason, "sv"), Plan(6, reason)]);

        Assert.Equal([(0, 2, 0), (3, 3, 3), (4, 4, 4), (6, 6, 6), (1, 1, 1)], lines.Select(line => (From(line.First), From(line.Last), From(line.Newest))));

        static int From(DayPlan plan) => plan.Day.DayNumber - Day.DayNumber;
    }

    private static (bool, Holiday?, bool, DayReason?) Told(DutyDay day) => (day.IsOpen, day.Holiday, day.IsSpecial, day.Reason);
}
