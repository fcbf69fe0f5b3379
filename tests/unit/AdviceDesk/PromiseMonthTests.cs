using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Core.Privacy;

namespace EmploymentNet.UnitTests.AdviceDesk;

public sealed class PromiseMonthTests
{
    private static readonly Guid Counsellor = Guid.NewGuid();
    private static readonly DateOnly November = new(2026, 11, 1);

    /// <summary>Thursday noon; promised by Tuesday 1 December.</summary>
    private static readonly DateTime Asked = new(2026, 11, 26, 10, 0, 0, DateTimeKind.Utc);

    private static readonly DateTime Due = AnswerPromise.For(Asked).DeadlineUtc;

    private readonly QuestionKey _key = QuestionKey.Make();

    [Fact]
    public void Fewer_than_five_leave_no_figure_at_all() => Assert.Null(PromiseMonth.Freeze(November, [.. Kept(60, 60, 60, 60)], Due).Told);

    [Fact]
    public void What_is_told_has_the_whole_hours_that_half_and_nearly_all_had_to_wait()
    {
        var many = PromiseMonth.Freeze(November, [.. Kept([.. Enumerable.Range(1, 100).Select(number => number * 30)])], Due);

        Assert.Equal(new ToldPromises { AtLeast = 100, LateAtMost = 0, MedianHours = 25, SlowestHours = 48 }, many.Told);
    }

    [Fact]
    public void A_time_that_could_be_one_persons_own_is_not_told()
    {
        var (five, nineteen, twenty) = (Month(5), Month(19), Month(20));

        Assert.Equal((false, null, false, null), (five.TellsMedian, five.MedianHours, five.TellsSlowest, five.SlowestHours));
        Assert.Equal((true, 10, false, null), (nineteen.TellsMedian, nineteen.MedianHours, nineteen.TellsSlowest, nineteen.SlowestHours));
        Assert.Equal((true, 19), (twenty.TellsSlowest, twenty.SlowestHours));

        static ToldPromises Month(int promises) => PromiseMonth.Freeze(November, [.. Kept([.. Enumerable.Range(1, promises).Select(hours => hours * 60)])], Due).Told!;
    }

    [Fact]
    public void Who_still_waits_at_the_end_of_the_month_is_counted_as_late_and_as_slower_than_any_answer()
    {
        var waiting = Enumerable.Repeat(new PromisedAnswer { Month = November, IsKept = false }, 6);

        var few = PromiseMonth.Freeze(November, [.. Kept([.. Enumerable.Repeat(60, 94)]), .. waiting], Due);
        var most = PromiseMonth.Freeze(November, [.. Kept(60, 60, 60, 60), .. waiting], Due);

        Assert.Equal(new ToldPromises { AtLeast = 100, LateAtMost = 10, MedianHours = 1, SlowestHours = null }, few.Told);
        Assert.Equal(new ToldPromises { AtLeast = 10, LateAtMost = null, MedianHours = null }, most.Told);
    }

    [Theory]
    [InlineData("2026-11-30T22:00:00", "2026-11-01")]
    [InlineData("2026-12-01T22:00:00", "2026-12-01")]
    [InlineData("2026-03-31T21:00:00", "2026-03-01")]
    [InlineData("2027-01-04T22:00:00", "2027-01-01")]
    public void A_promise_belongs_to_the_month_of_the_promised_day(string dueUtc, string month)
    {
        var due = DateTime.SpecifyKind(DateTime.Parse(dueUtc, null), DateTimeKind.Utc);
        var (after, last) = PromiseMonth.SpanOf(DateOnly.Parse(month, null));

        Assert.Equal(DateOnly.Parse(month, null), PromiseMonth.Of(due));
        Assert.True(due > after && due <= last);
    }

    [Fact]
    public void An_answer_in_time_keeps_the_promise_and_tells_its_office_hours()
    {
        var question = Ask();
        question.Take(Counsellor, Asked);
        question.Answer(Text("Kysy kunnasta."), Counsellor, "socialCounsellor", _key, Asked.AddDays(1));

        Assert.Equal((new DateOnly(2026, 12, 1), true, 480), Told(PromisedAnswer.Of(question, Due)));
    }

    [Fact]
    public void What_is_open_counts_once_its_day_is_over_and_not_while_the_asker_is_waited_for()
    {
        var (open, waiting, held) = (Ask(), Ask(), Ask(HoldReason.Flood));
        waiting.Take(Counsellor, Asked);
        waiting.AskBack(Text("Minkä ikäinen olet?"), Counsellor, "socialCounsellor", _key, Asked.AddHours(1));

        Assert.Null(PromisedAnswer.Of(open, Due.AddTicks(-1)));
        Assert.Equal((new DateOnly(2026, 12, 1), false, null), Told(PromisedAnswer.Of(open, Due)));
        Assert.Null(PromisedAnswer.Of(waiting, Due));
        Assert.Null(PromisedAnswer.Of(held, Due));
    }

    [Fact]
    public void Asking_back_after_the_promised_day_does_not_make_the_promise_good()
    {
        var question = Ask();
        question.Take(Counsellor, Asked);

        question.AskBack(Text("Minkä ikäinen olet?"), Counsellor, "socialCounsellor", _key, Due.AddDays(1));
        question.FollowUp(Text("Olen 19."), Ticket.Issue("00", SiteLanguage.Finnish), _key, Due.AddDays(2));
        question.Answer(Text("Kysy kunnasta."), Counsellor, "socialCounsellor", _key, Due.AddDays(3));

        Assert.Equal(new PromiseOutcome(Asked, Due, Due.AddDays(1)), question.Outcome);
        Assert.False(PromisedAnswer.Of(question, Due.AddDays(9))!.IsKept);
    }

    [Fact]
    public void After_an_answer_to_what_was_asked_back_in_time_the_promise_of_the_new_clock_counts()
    {
        var question = Ask();
        question.Take(Counsellor, Asked);
        question.AskBack(Text("Minkä ikäinen olet?"), Counsellor, "socialCounsellor", _key, Asked.AddHours(1));
        var back = Asked.AddDays(20);

        question.FollowUp(Text("Olen 19."), Ticket.Issue("00", SiteLanguage.Finnish), _key, back);
        question.Answer(Text("Kysy kunnasta."), Counsellor, "socialCounsellor", _key, back.AddHours(2));

        Assert.Equal(new PromiseOutcome(back, AnswerPromise.For(back).DeadlineUtc, back.AddHours(2)), question.Outcome);
    }

    [Fact]
    public void An_answer_after_the_end_of_a_month_is_none_yet_for_that_month()
    {
        var question = Ask();
        question.Take(Counsellor, Asked);
        question.Answer(Text("Kysy kunnasta."), Counsellor, "socialCounsellor", _key, Due.AddDays(40));

        Assert.Equal((new DateOnly(2026, 12, 1), false, null), Told(PromisedAnswer.Of(question, PromiseMonth.SpanOf(new(2026, 12, 1)).LastUtc)));
    }

    private static (DateOnly?, bool?, int?) Told(PromisedAnswer? promise) => (promise?.Month, promise?.IsKept, promise?.Minutes);

    private static IEnumerable<PromisedAnswer> Kept(params int[] minutes) => minutes.Select(one => new PromisedAnswer { Month = November, IsKept = true, Minutes = one });

    private Question Ask(HoldReason? suspicion = null) => Question.Ask(
        new Asking(Text("Mistä löydän kesätyön?"), "benefits", "fi", null, null, null, MayPublish: true, suspicion),
        Ticket.Issue("00", SiteLanguage.Finnish), [1], _key, Guid.NewGuid(), Asked);

    private static DeskText Text(string text) => DeskText.Enter(text, "[…]");
}
