using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.Groups;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Core.Privacy;

namespace EmploymentNet.UnitTests.AdviceDesk;

/// <summary>What the desk may promise, by who is there and how fast it was.</summary>
public sealed class HonestPromiseTests
{
    private static readonly Guid Counsellor = Guid.NewGuid();
    private static readonly Guid Lead = Guid.NewGuid();

    /// <summary>Thursday noon in Helsinki; by the rule the answer comes on Tuesday 1 December.</summary>
    private static readonly DateTime Now = new(2026, 11, 26, 10, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_desk_that_is_there_and_on_time_promises_what_the_rule_says()
    {
        var pace = AnswerPace.Of(Runs(20, days: 3), Staffed().IsDeskDay, Now);

        Assert.Equal(3, pace.Days);
        Assert.Equal(AnswerPromise.For(Now), AnswerPromise.For(Now, pace));
        Assert.Equal(new DateOnly(2026, 12, 1), AnswerPromise.For(Now, pace).Day);
    }

    [Theory]
    [InlineData(18, 2, 3)]
    [InlineData(17, 3, 5)]
    [InlineData(1, 19, 5)]
    [InlineData(7, 2, 3)]
    public void Where_fewer_than_nine_in_ten_were_answered_in_time_as_many_days_are_promised_as_nine_in_ten_took(int inTime, int slow, int days) =>
        Assert.Equal(days, AnswerPace.Of([.. Runs(inTime, 3), .. Runs(slow, 5)], WorkingDays.IsWorkingDay, Now).Days);

    [Fact]
    public void Those_who_still_wait_count_as_slow_and_a_desk_that_does_not_answer_promises_ten_days()
    {
        var waiting = Enumerable.Repeat((Now.AddDays(-14), (DateTime?)null), 10);

        Assert.Equal(10, AnswerPace.Of(waiting, WorkingDays.IsWorkingDay, Now).Days);
    }

    [Fact]
    public void What_was_slow_more_than_thirty_days_ago_is_forgotten_and_what_was_asked_today_tells_nothing()
    {
        var old = Enumerable.Repeat((Now.AddDays(-40), (DateTime?)Now.AddDays(-31)), 20);
        var fresh = Enumerable.Repeat((Now.AddHours(-1), (DateTime?)null), 20);

        Assert.Equal(3, AnswerPace.Of([.. old, .. fresh], WorkingDays.IsWorkingDay, Now).Days);
    }

    [Fact]
    public void Days_on_which_nobody_is_there_do_not_count_for_the_promise_nor_afterwards_as_slowness()
    {
        var roster = Staffed(Away(Counsellor, "2026-11-27", "2026-12-01"), Away(Lead, "2026-11-26", "2026-11-30"));
        var pace = new DeskPace(3, roster.IsDeskDay);
        var later = HelsinkiTime.ToUtc(new(2026, 12, 15), new(12, 0));

        Assert.Equal(new DateOnly(2026, 12, 3), AnswerPromise.For(Now, pace).Day);
        Assert.Equal(3, AnswerPace.Of(Enumerable.Repeat((Now, (DateTime?)HelsinkiTime.ToUtc(new(2026, 12, 3), new(15, 0))), 12), roster.IsDeskDay, later).Days);
        Assert.Equal(5, AnswerPace.Of(Enumerable.Repeat((Now, (DateTime?)HelsinkiTime.ToUtc(new(2026, 12, 3), new(15, 0))), 12), WorkingDays.IsWorkingDay, later).Days);
    }

    [Fact]
    public void A_topic_is_answered_by_its_group_and_by_leads_and_in_a_planned_week_by_those_on_duty()
    {
        var other = Guid.NewGuid();
        var group = new ExpertGroup { FinnishName = "Raha", SwedishName = "Pengar" };
        group.ChangeMembers([Counsellor, other], Now);
        var topics = new[] { new Topic { Key = "benefits", FinnishName = "Tuet", SwedishName = "Stöd", Group = group.Id } };
        Roster With(params Absence[] absences) => new(topics, [group], [Counsellor, other, Lead], [Lead], absences);
        var (thursday, leadAway) = (new DateOnly(2026, 11, 26), Away(Lead, "2026-11-26", "2026-11-26"));

        Assert.True(With(Away(Counsellor, "2026-11-26", "2026-11-26"), leadAway).IsDeskDay(thursday));
        group.Plan(HelsinkiTime.WeekOf(thursday), [Counsellor]);
        Assert.False(With(Away(Counsellor, "2026-11-26", "2026-11-26"), leadAway).IsDeskDay(thursday));
        Assert.True(With(Away(Counsellor, "2026-11-26", "2026-11-26")).IsDeskDay(thursday));
        Assert.True(With(leadAway).IsDeskDay(thursday));
        Assert.False(With().IsDeskDay(thursday.AddDays(2)));
    }

    [Fact]
    public void A_desk_without_anybody_yet_keeps_to_the_rule_and_one_that_is_away_for_long_names_the_twentieth_working_day()
    {
        var empty = new Roster([], [], [], [], []);
        var away = Staffed(Away(Counsellor, "2026-11-26", "2027-11-25"), Away(Lead, "2026-11-26", "2027-11-25"));

        Assert.Equal(AnswerPromise.For(Now), AnswerPromise.For(Now, new(3, empty.IsDeskDay)));
        Assert.Equal(WorkingDays.After(new(2026, 11, 26), 20), AnswerPromise.For(Now, new(3, away.IsDeskDay)).Day);
    }

    [Fact]
    public void No_promise_is_ever_earlier_than_the_rule_whoever_is_there()
    {
        var random = new Random(20261126);
        for (var hour = 0; hour < 24 * 365; hour += 7)
        {
            var (asked, there, days) = (Now.AddHours(hour), random.Next(2, 12), random.Next(0, 12));

            var promise = AnswerPromise.For(asked, new(days, day => WorkingDays.IsWorkingDay(day) && day.DayNumber % there != 0));

            Assert.True(promise.Day >= AnswerPromise.For(asked).Day);
            Assert.True(WorkingDays.IsWorkingDay(promise.Day));
        }
    }

    [Fact]
    public void A_question_keeps_the_promise_it_was_asked_with_and_a_follow_up_gets_that_of_its_day()
    {
        var (key, ticket, promise) = (QuestionKey.Make(), Ticket.Issue("00", SiteLanguage.Finnish), AnswerPromise.For(Now, new(6, WorkingDays.IsWorkingDay)));
        var asking = new Asking(DeskText.Enter("Mistä löydän kesätyön?", "[…]"), "benefits", "fi", null, null, null, MayPublish: true, Suspicion: null);
        var question = Question.Ask(asking with { Promise = promise }, ticket, [1], key, Guid.NewGuid(), Now);

        question.FollowUp(DeskText.Enter("Vielä yksi asia.", "[…]"), Ticket.Issue("00", SiteLanguage.Finnish), key, Now.AddDays(1), AnswerPromise.For(Now.AddDays(1)));
        Assert.Equal(promise.DeadlineUtc, question.DueUtc);

        question.Take(Counsellor, Now);
        question.Answer(DeskText.Enter("Kysy kunnasta.", "[…]"), Counsellor, "socialCounsellor", key, Now.AddDays(2));
        question.FollowUp(DeskText.Enter("Kiitos, entä palkka?", "[…]"), Ticket.Issue("00", SiteLanguage.Finnish), key, Now.AddDays(3), AnswerPromise.For(Now.AddDays(3), new(5, WorkingDays.IsWorkingDay)));
        Assert.Equal(AnswerPromise.For(Now.AddDays(3), new(5, WorkingDays.IsWorkingDay)).DeadlineUtc, question.DueUtc);
        Assert.Equal(new PromiseOutcome(Now, promise.DeadlineUtc, Now.AddDays(2)), question.Outcome);
    }

    /// <summary>Asked on a Monday and answered that many working days later.</summary>
    private static IEnumerable<(DateTime, DateTime?)> Runs(int count, int days)
    {
        var monday = new DateOnly(2026, 11, 9);
        return Enumerable.Repeat((HelsinkiTime.ToUtc(monday, new(9, 0)), (DateTime?)HelsinkiTime.ToUtc(WorkingDays.After(monday, days), new(15, 0))), count);
    }

    private static Roster Staffed(params Absence[] absences) =>
        new([new Topic { Key = "other", FinnishName = "Muu", SwedishName = "Annat" }], [], [Counsellor, Lead], [Lead], absences);

    private static Absence Away(Guid staff, string from, string until) =>
        new() { Staff = staff, From = DateOnly.Parse(from, null), Until = DateOnly.Parse(until, null), MarkedBy = staff, MarkedUtc = Now };
}
