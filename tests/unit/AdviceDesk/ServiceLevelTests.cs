using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Core.Notifications;
using EmploymentNet.Core.Privacy;

namespace EmploymentNet.UnitTests.AdviceDesk;

public sealed class ServiceLevelTests
{
    /// <summary>Monday, ten in the morning in Helsinki.</summary>
    private static readonly DateTime Asked = new(2026, 11, 23, 8, 0, 0, DateTimeKind.Utc);

    private static readonly Guid Counsellor = Guid.NewGuid();
    private static readonly Guid Lead = Guid.NewGuid();

    private readonly QuestionKey _key = QuestionKey.Make();
    private readonly Ticket _ticket = Ticket.Issue("00", SiteLanguage.Finnish);

    [Fact]
    public void A_first_response_is_aimed_at_within_a_working_day_and_the_answer_is_due_by_the_promise()
    {
        var question = Ask();

        Assert.Equal(Asked.AddDays(1), question.TargetUtc);
        Assert.Equal(AnswerPromise.For(Asked).DeadlineUtc, question.DueUtc);
        Assert.Null(question.RespondedUtc);
    }

    [Fact]
    public void The_answer_is_a_first_response_and_a_question_back_is_one_as_well()
    {
        var (answered, askedBack) = (Ask(), Ask());
        answered.Take(Counsellor, Asked);
        askedBack.Take(Counsellor, Asked);

        Answer(answered, Asked.AddHours(3));
        AskBack(askedBack, Asked.AddHours(4));
        Answer(askedBack, Asked.AddHours(9));

        Assert.Equal(Asked.AddHours(3), answered.RespondedUtc);
        Assert.Equal(Asked.AddHours(4), askedBack.RespondedUtc);
        Assert.Equal(QuestionState.Answered, askedBack.State);
    }

    [Fact]
    public void While_the_asker_is_waited_for_nothing_is_due_and_the_worker_keeps_the_question()
    {
        var question = Ask();
        question.Take(Counsellor, Asked);

        Assert.True(AskBack(question, Asked.AddHours(1)));

        Assert.Equal(QuestionState.WaitingForAsker, question.State);
        Assert.True(question.IsHeldBy(Counsellor));
        Assert.Null(ServiceLevel.ProblemOf(question, Asked.AddDays(60)));
    }

    [Fact]
    public void What_the_asker_then_writes_starts_the_clock_anew()
    {
        var question = Ask();
        question.Take(Counsellor, Asked);
        AskBack(question, Asked.AddHours(1));
        var back = Asked.AddDays(10);

        question.FollowUp(Text("Olen 19 ja asun Oulussa."), Ticket.Issue("00", SiteLanguage.Finnish), _key, back);

        Assert.Equal(QuestionState.Claimed, question.State);
        Assert.Equal((AnswerPromise.For(back).DeadlineUtc, ServiceLevel.TargetOf(back), (DateTime?)null), (question.DueUtc, question.TargetUtc, question.RespondedUtc));
    }

    [Fact]
    public void Nobody_asks_back_without_the_claim_or_where_nothing_is_waited_for()
    {
        var question = Ask();

        Assert.False(AskBack(question, Asked));
        question.Take(Counsellor, Asked);
        Answer(question, Asked);
        question.Take(Counsellor, Asked);

        Assert.False(AskBack(question, Asked));
        Assert.Equal(2, question.Messages.Count);
    }

    [Fact]
    public void A_question_back_is_told_to_who_wants_to_be_told_and_so_is_the_answer_after_it()
    {
        var question = Ask(EmailAddress.Read("anna@example.org"));
        question.Take(Counsellor, Asked);

        AskBack(question, Asked.AddHours(1));
        question.ReadByAsker();

        Assert.NotNull(question.SignalOf(Asked.AddHours(1)));
        Answer(question, Asked.AddHours(2));
        Assert.NotNull(question.SignalOf(Asked.AddHours(2)));
    }

    [Theory]
    [InlineData("2026-11-24T09:59", null)]
    [InlineData("2026-11-24T10:00", ServiceProblem.NoResponse)]
    [InlineData("2026-11-26T07:59", ServiceProblem.NoResponse)]
    [InlineData("2026-11-26T08:00", ServiceProblem.DueSoon)]
    [InlineData("2026-11-26T23:59", ServiceProblem.DueSoon)]
    [InlineData("2026-11-27T00:00", ServiceProblem.Late)]
    public void A_problem_begins_at_its_moment(string local, ServiceProblem? problem)
    {
        var moment = DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(problem, ServiceLevel.ProblemOf(Ask(), HelsinkiTime.ToUtc(DateOnly.FromDateTime(moment), TimeOnly.FromDateTime(moment))));
    }

    [Fact]
    public void Each_problem_is_told_once_to_duty_or_to_who_has_it_and_a_broken_promise_to_leads_too()
    {
        var question = Ask();

        var first = question.Remind([Lead], [], question.TargetUtc);
        var again = question.Remind([Lead], [], question.TargetUtc.AddHours(1));
        question.Take(Counsellor, Asked);
        var soon = question.Remind([Lead], [], ServiceLevel.ReminderOf(question.DueUtc));
        var late = question.Remind([Lead, Counsellor], [], question.DueUtc);
        var later = question.Remind([Lead], [], question.DueUtc.AddDays(9));

        Assert.Equal([(ServiceProblem.NoResponse, ServiceNotice.Duty)], first.Select(Told));
        Assert.Empty(again);
        Assert.Equal([(ServiceProblem.DueSoon, Counsellor)], soon.Select(Told));
        Assert.Equal([(ServiceProblem.Late, Counsellor), (ServiceProblem.Late, Lead)], late.Select(Told));
        Assert.Empty(later);
    }

    [Fact]
    public void A_new_run_of_the_clock_is_told_of_anew()
    {
        var question = Ask();
        question.Remind([], [], question.DueUtc);
        question.Take(Counsellor, Asked);
        Answer(question, Asked.AddDays(9));

        question.FollowUp(Text("Vielä yksi asia jäi."), Ticket.Issue("00", SiteLanguage.Finnish), _key, Asked.AddDays(10));

        Assert.Empty(question.Remind([], [], Asked.AddDays(10)));
        Assert.Single(question.Remind([], [], question.DueUtc));
    }

    private static (ServiceProblem, Guid) Told(ServiceNotice notice) => (notice.Problem, notice.Reader);

    private Question Ask(EmailAddress? email = null) => Question.Ask(
        new Asking(Text("Mistä löydän kesätyön?"), "benefits", "fi", null, null, null, MayPublish: true, Suspicion: null) { Email = email },
        _ticket, [1], _key, Guid.NewGuid(), Asked);

    private void Answer(Question question, DateTime now) => question.Answer(Text("Kysy kunnasta."), Counsellor, "socialCounsellor", _key, now);

    private bool AskBack(Question question, DateTime now) => question.AskBack(Text("Minkä ikäinen olet?"), Counsellor, "socialCounsellor", _key, now);

    private static DeskText Text(string text) => DeskText.Enter(text, "[…]");
}
