using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Core.Privacy;

namespace EmploymentNet.UnitTests.AdviceDesk;

public sealed class EndingTests
{
    private static readonly DateTime Asked = new(2026, 11, 23, 8, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Counsellor = Guid.NewGuid();

    private readonly QuestionKey _key = QuestionKey.Make();

    [Fact]
    public void Sent_elsewhere_it_is_closed_with_a_last_word_and_opens_when_the_asker_writes_again()
    {
        var question = Taken();

        Assert.True(question.SendElsewhere(Text("Kysy Kelasta."), Counsellor, "socialCounsellor", _key, Asked.AddHours(1)));
        Assert.Equal((QuestionState.Closed, ClosingReason.NotForUs, false), (question.State, question.CurrentClosing?.Reason, question.IsOpen));
        Assert.Null(question.CurrentClaim);
        Assert.Null(ServiceLevel.ProblemOf(question, Asked.AddDays(60)));

        FollowUp(question, Asked.AddDays(2));

        Assert.Equal((QuestionState.Received, AnswerPromise.For(Asked.AddDays(2)).DeadlineUtc), (question.State, question.DueUtc));
        Assert.Equal(Asked.AddDays(2), question.Closings.Single().EndedUtc);
    }

    [Fact]
    public void Spam_is_kept_as_what_nobody_let_in_and_waits_for_a_person_when_more_comes()
    {
        var question = Taken();

        Assert.True(question.CloseAsSpam(Counsellor, Asked));
        Assert.True(question.Hold is { Reason: HoldReason.Spam, ReleasedUtc: null });

        FollowUp(question, Asked.AddDays(1));
        Assert.Equal(QuestionState.Held, question.State);
    }

    [Fact]
    public void What_the_desk_has_written_to_is_no_spam()
    {
        var question = Taken();
        question.AskBack(Text("Mitä tarkoitat?"), Counsellor, "socialCounsellor", _key, Asked);

        Assert.False(question.CloseAsSpam(Counsellor, Asked));
    }

    [Fact]
    public void Nobody_ends_what_they_do_not_hold()
    {
        var (question, other) = (Ask(), Taken());
        Number(question, 1);
        Number(other, 2);

        Assert.False(question.SendElsewhere(Text("Kysy Kelasta."), Counsellor, "socialCounsellor", _key, Asked));
        Assert.False(question.CloseAsSpam(Counsellor, Asked));
        Assert.False(question.MergeInto(other, Counsellor, Asked));
        Assert.Single(question.Messages);
    }

    [Fact]
    public void A_worker_opens_again_what_is_answered_or_closed_with_a_new_clock()
    {
        var (answered, closed, open) = (Taken(), Taken(), Taken());
        answered.Answer(Text("Kyllä."), Counsellor, "socialCounsellor", _key, Asked);
        closed.CloseAsSpam(Counsellor, Asked);
        var later = Asked.AddDays(7);

        Assert.Equal([true, true, false], new[] { answered, closed, open }.Select(question => question.Reopen(later)));
        Assert.Equal([QuestionState.Reopened, QuestionState.Received], new[] { answered, closed }.Select(question => question.State));
        Assert.Equal(AnswerPromise.For(later).DeadlineUtc, answered.DueUtc);
    }

    [Fact]
    public void Filing_tells_whether_anything_changed()
    {
        var question = Ask();

        Assert.True(question.File("youth", "en"));
        Assert.False(question.File("youth", "en"));
        Assert.Equal(("youth", "en"), (question.Topic, question.Language));
    }

    [Fact]
    public void An_answer_is_received_once_and_only_while_merged_and_open()
    {
        var (first, second, apart) = (Taken(), Taken(), Taken());
        Number(first, 1);
        Number(second, 2);
        Number(apart, 3);
        second.MergeInto(first, Counsellor, Asked);
        apart.MergeInto(first, Counsellor, Asked);
        apart.TakeApart(Asked);
        first.Answer(Text("Kyllä."), Counsellor, "socialCounsellor", _key, Asked.AddHours(1));
        var answer = first.Messages[^1];

        Assert.True(second.Receive(1, answer, Text("Kyllä."), null, _key, Asked.AddHours(2)));
        Assert.False(second.Receive(1, answer, Text("Kyllä."), null, _key, Asked.AddHours(3)));
        Assert.False(apart.Receive(1, answer, Text("Kyllä."), null, _key, Asked.AddHours(3)));

        Assert.Equal((QuestionState.Answered, "Kyllä.", Counsellor), (second.State, second.Messages[^1].Read(_key), second.Messages[^1].Staff));
        Assert.NotEqual(answer.Id, second.Messages[^1].Id);
    }

    [Fact]
    public void Nothing_is_merged_into_itself_or_into_what_is_merged_or_closed()
    {
        var (question, merged, closed, other) = (Taken(), Taken(), Taken(), Taken());
        Number(question, 1);
        Number(merged, 2);
        Number(closed, 3);
        Number(other, 4);
        merged.MergeInto(other, Counsellor, Asked);
        closed.CloseAsSpam(Counsellor, Asked);

        Assert.All([question, merged, closed], into => Assert.False(question.MergeInto(into, Counsellor, Asked)));
    }

    [Fact]
    public void What_is_closed_is_opened_before_anybody_takes_it()
    {
        var question = Taken();
        question.CloseAsSpam(Counsellor, Asked);

        Assert.False(question.Take(Counsellor, Asked));
        Assert.Null(question.Hold!.ReleasedUtc);
        question.Reopen(Asked);
        Assert.True(question.Take(Counsellor, Asked));
    }

    [Fact]
    public void Who_takes_a_merged_question_answers_it_alone_and_so_it_is_where_its_asker_writes_more()
    {
        var (into, taken, written) = (Taken(), Taken(), Taken());
        Number(into, 1);
        Number(taken, 2);
        Number(written, 3);
        taken.MergeInto(into, Counsellor, Asked);
        written.MergeInto(into, Counsellor, Asked);
        into.Answer(Text("Kyllä."), Counsellor, "socialCounsellor", _key, Asked.AddHours(1));

        taken.Take(Counsellor, Asked);
        FollowUp(written, Asked.AddMinutes(30));

        Assert.All([taken, written], question => Assert.False(question.Receive(1, into.Messages[^1], Text("Kyllä."), null, _key, Asked.AddHours(2))));
        Assert.Equal(QuestionState.Received, written.State);
    }

    [Fact]
    public void An_answer_is_received_from_no_other_question_than_the_one_it_is_merged_into()
    {
        var (into, merged) = (Taken(), Taken());
        Number(into, 1);
        Number(merged, 2);
        merged.MergeInto(into, Counsellor, Asked);
        into.Answer(Text("Kyllä."), Counsellor, "socialCounsellor", _key, Asked);

        Assert.False(merged.Receive(3, into.Messages[^1], Text("Kyllä."), null, _key, Asked));
    }

    [Fact]
    public void Merged_while_the_asker_was_waited_for_it_has_a_new_promise()
    {
        var (into, merged) = (Taken(), Taken());
        Number(into, 1);
        Number(merged, 2);
        merged.AskBack(Text("Minkä ikäinen olet?"), Counsellor, "socialCounsellor", _key, Asked);

        merged.MergeInto(into, Counsellor, Asked.AddDays(20));

        Assert.Equal((false, AnswerPromise.For(Asked.AddDays(20)).DeadlineUtc), (merged.IsWaiting, merged.DueUtc));
    }

    /// <summary>The database gives numbers.</summary>
    private static void Number(Question question, int number) => typeof(Question).GetProperty(nameof(Question.Number))!.SetValue(question, number);

    private Question Taken()
    {
        var question = Ask();
        question.Take(Counsellor, Asked);
        return question;
    }

    private Question Ask() => Question.Ask(
        new Asking(Text("Mistä löydän kesätyön?"), "benefits", "fi", null, null, null, MayPublish: true, Suspicion: null),
        Ticket.Issue("00", SiteLanguage.Finnish), [1], _key, Guid.NewGuid(), Asked);

    private void FollowUp(Question question, DateTime now) => question.FollowUp(Text("Vielä yksi asia."), Ticket.Issue("00", SiteLanguage.Finnish), _key, now);

    private static DeskText Text(string text) => DeskText.Enter(text, "[…]");
}
