using System.Globalization;
using EmploymentNet.Core.AdviceDesk.Groups;
using EmploymentNet.Core.DutyCalendar;

namespace EmploymentNet.UnitTests.AdviceDesk;

public sealed class RotaTests
{
    private static readonly Guid Counsellor = Guid.NewGuid();
    private static readonly Guid Adviser = Guid.NewGuid();
    private static readonly DateOnly Week = new(2026, 11, 23);

    private readonly ExpertGroup _group = new() { FinnishName = "Raha", SwedishName = "Pengar" };

    public RotaTests() => _group.ChangeMembers([Counsellor, Adviser], new(2026, 11, 1, 8, 0, 0, DateTimeKind.Utc));

    [Theory]
    [InlineData("2026-11-29T21:59:59", "2026-11-23")]
    [InlineData("2026-11-29T22:00:00", "2026-11-30")]
    [InlineData("2026-03-29T20:59:59", "2026-03-23")]
    [InlineData("2026-03-29T21:00:00", "2026-03-30")]
    [InlineData("2026-10-25T21:59:59", "2026-10-19")]
    [InlineData("2026-10-25T22:00:00", "2026-10-26")]
    public void A_week_changes_on_Sunday_night_in_Helsinki_whatever_the_clock_does(string utc, string week)
    {
        var moment = DateTime.Parse(utc, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

        Assert.Equal(DateOnly.Parse(week, CultureInfo.InvariantCulture), HelsinkiTime.WeekOf(HelsinkiTime.DayOf(moment)));
    }

    [Fact]
    public void Eight_weeks_are_planned_from_this_one_on_over_the_new_year()
    {
        var weeks = RotaDuty.WeeksFrom(new(2026, 11, 26)).ToList();

        Assert.Equal((8, Week, new DateOnly(2027, 1, 11)), (weeks.Count, weeks[0], weeks[^1]));
        Assert.All(weeks, week => Assert.Equal(DayOfWeek.Monday, week.DayOfWeek));
    }

    [Fact]
    public void Any_number_of_members_is_on_duty_and_the_newest_plan_counts()
    {
        _group.Plan(Week, [Counsellor, Adviser]);
        _group.Plan(Week, [Adviser, Guid.NewGuid()]);

        Assert.Equal([Adviser], _group.OnDuty(Week.AddDays(6)));
        Assert.Empty(_group.OnDuty(Week.AddDays(7)));
    }

    [Fact]
    public void Who_has_left_the_group_is_on_duty_no_more()
    {
        _group.Plan(Week, [Counsellor, Adviser]);

        _group.ChangeMembers([Adviser], new(2026, 11, 24, 8, 0, 0, DateTimeKind.Utc));

        Assert.Equal([Adviser], _group.OnDuty(Week));
    }
}
