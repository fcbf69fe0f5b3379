using System.Globalization;
using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.Groups;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Core.Privacy;

namespace EmploymentNet.UnitTests.AdviceDesk;

public sealed class AbsenceTests
{
    private static readonly Guid Counsellor = Guid.NewGuid();

    private readonly QuestionKey _key = QuestionKey.Make();

    [Theory]
    [InlineData("2026-11-25T21:59:59", false)]
    [InlineData("2026-11-25T22:00:00", true)]
    [InlineData("2026-11-27T21:59:59", true)]
    [InlineData("2026-11-27T22:00:00", false)]
    public void An_absence_is_of_whole_days_in_Helsinki(string utc, bool isAway) =>
        Assert.Equal(isAway, Away("2026-11-26", "2026-11-27").Covers(HelsinkiTime.DayOf(Utc(utc))));

    [Theory]
    [InlineData("2026-03-29", "2026-03-28T22:00:00")]
    [InlineData("2026-03-30", "2026-03-29T21:00:00")]
    [InlineData("2026-10-25", "2026-10-24T21:00:00")]
    [InlineData("2026-10-26", "2026-10-25T22:00:00")]
    public void It_begins_at_midnight_in_Helsinki_on_both_sides_of_a_clock_change(string from, string begins) =>
        Assert.Equal(Utc(begins), Away(from, "2026-12-01", marked: "2026-01-01T00:00:00").BeginsUtc);

    [Fact]
    public void One_that_is_marked_while_it_lasts_begins_when_it_is_marked() =>
        Assert.Equal(Utc("2026-11-26T09:00:00"), Away("2026-11-26", "2026-11-27", marked: "2026-11-26T09:00:00").BeginsUtc);

    [Theory]
    [InlineData("2026-11-26", "2026-11-26", null)]
    [InlineData("2026-11-20", "2026-11-26", null)]
    [InlineData("2026-11-27", "2026-11-26", AbsenceProblem.Backwards)]
    [InlineData("2026-11-20", "2026-11-25", AbsenceProblem.Past)]
    [InlineData("2026-11-26", "2027-11-27", AbsenceProblem.TooFar)]
    [InlineData("2027-12-01", "2027-12-02", AbsenceProblem.TooFar)]
    public void Days_that_cannot_be_meant_are_refused(string from, string until, AbsenceProblem? problem) =>
        Assert.Equal(problem, Absence.ProblemOf(Day(from), Day(until), Day("2026-11-26")));

    [Fact]
    public void Absences_that_follow_each_other_are_one_and_a_day_at_work_parts_them()
    {
        Absence[] absences = [Away("2026-11-23", "2026-11-26"), Away("2026-11-27", "2026-11-30"), Away("2026-12-02", "2026-12-03")];

        Assert.Equal(Day("2026-11-30"), Absence.LastDayOf(absences, Day("2026-11-24")));
        Assert.Null(Absence.LastDayOf(absences, Day("2026-12-01")));
        Assert.Equal(Day("2026-12-03"), Absence.LastDayOf(absences, Day("2026-12-02")));
    }

    [Fact]
    public void What_was_in_hand_goes_back_when_it_begins_and_what_is_taken_later_stays()
    {
        var (absence, begins) = (Away("2026-11-26", "2026-11-30"), Utc("2026-11-25T22:00:00"));
        var (before, after) = (Ask(), Ask());
        before.Take(Counsellor, begins.AddDays(-1));
        after.Take(Counsellor, begins.AddHours(10));

        Assert.False(before.ReleaseAbsent(absence, begins.AddTicks(-1)));
        Assert.True(before.ReleaseAbsent(absence, begins));
        Assert.False(after.ReleaseAbsent(absence, begins.AddHours(11)));

        Assert.Equal((ClaimEnding.Absent, begins), (before.Claims[0].Ending, before.Claims[0].ReleasedUtc));
    }

    [Fact]
    public void What_waits_for_the_asker_stays_until_the_asker_has_written()
    {
        var (absence, begins) = (Away("2026-11-26", "2026-11-30"), Utc("2026-11-25T22:00:00"));
        var question = Ask();
        question.Take(Counsellor, begins.AddDays(-1));
        question.AskBack(Text("Minkä ikäinen olet?"), Counsellor, "socialCounsellor", _key, begins.AddDays(-1));

        Assert.False(question.ReleaseAbsent(absence, begins));
        question.FollowUp(Text("Olen 17."), Ticket.Issue("00", SiteLanguage.Finnish), _key, begins.AddDays(1));

        Assert.True(question.ReleaseAbsent(absence, begins.AddDays(1)));
    }

    private Question Ask() => Question.Ask(
        new Asking(Text("Mistä saan rahaa?"), "benefits", "fi", null, null, null, false, null),
        Ticket.Issue("00", SiteLanguage.Finnish), [1], _key, Guid.NewGuid(), Utc("2026-11-23T08:00:00"));

    private static Absence Away(string from, string until, string marked = "2026-11-01T00:00:00") =>
        new() { Staff = Counsellor, From = Day(from), Until = Day(until), MarkedBy = Counsellor, MarkedUtc = Utc(marked) };

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);

    private static DateTime Utc(string moment) => DateTime.Parse(moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    private static DeskText Text(string text) => DeskText.Enter(text, "[…]");
}
