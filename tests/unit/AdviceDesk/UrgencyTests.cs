using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Privacy;
using EmploymentNet.Core.Safety;

namespace EmploymentNet.UnitTests.AdviceDesk;

public sealed class UrgencyTests
{
    private static readonly DateTime Asked = new(2026, 11, 23, 21, 10, 0, DateTimeKind.Utc);
    private static readonly Guid Counsellor = Guid.NewGuid();

    private readonly QuestionKey _key = QuestionKey.Make();
    private readonly Ticket _ticket = Ticket.Issue("00", SiteLanguage.Finnish);

    [Fact]
    public void A_text_that_sounds_like_danger_makes_the_question_urgent_with_a_record_for_each_category()
    {
        var question = Ask("Olen 15. Isä lyö minua enkä jaksa enää elää.");

        Assert.True(question.IsUrgent);
        Assert.Equal([RiskCategory.SelfHarm, RiskCategory.Violence, RiskCategory.Child], question.Risks);
        Assert.All(question.Urgencies, urgency => Assert.Equal((Asked, (Guid?)null), (urgency.RaisedUtc, urgency.RaisedBy)));
    }

    [Fact]
    public void An_ordinary_question_is_not_urgent_and_becomes_so_by_a_follow_up()
    {
        var question = Ask("Mistä löydän kesätyön?");
        Assert.False(question.IsUrgent);

        Assert.False(FollowUp(question, "Kiitos vastauksesta!", Asked.AddHours(1)));
        Assert.True(FollowUp(question, "Oikeastaan en jaksa enää elää.", Asked.AddHours(2)));

        Assert.True(question.IsUrgent);
        Assert.Equal(Asked.AddHours(2), question.Urgencies.Single().RaisedUtc);
    }

    [Fact]
    public void The_same_text_pressed_twice_is_heard_once()
    {
        var question = Ask("En jaksa enää elää.");

        Assert.False(question.FollowUp(Text("En jaksa enää elää."), _ticket, _key, Asked.AddMinutes(1)));

        Assert.Single(question.Urgencies);
    }

    [Fact]
    public void A_worker_raises_and_lowers_and_both_moments_stay_known()
    {
        var question = Ask("Mistä löydän kesätyön?");

        question.Raise(Counsellor, Asked.AddHours(1));
        question.Raise(Guid.NewGuid(), Asked.AddHours(2));
        question.Lower(int.MaxValue, Counsellor, Asked.AddHours(3));

        var urgency = Assert.Single(question.Urgencies);
        Assert.False(question.IsUrgent);
        Assert.Empty(question.Risks);
        Assert.Equal((Counsellor, Asked.AddHours(1)), (urgency.RaisedBy, urgency.RaisedUtc));
        Assert.Equal((Counsellor, Asked.AddHours(3)), (urgency.LoweredBy, urgency.LoweredUtc));
    }

    [Fact]
    public void What_was_raised_after_the_worker_looked_stays()
    {
        var question = Ask("En jaksa enää elää.");

        question.Lower(seen: -1, Counsellor, Asked.AddHours(1));

        Assert.True(question.IsUrgent);
    }

    [Fact]
    public void Answering_does_not_end_it_for_whoever_writes_again()
    {
        var question = Ask("En jaksa enää elää.");
        question.Take(Counsellor, Asked);
        question.Answer(Text("Soita kriisipuhelimeen."), Counsellor, "socialCounsellor", _key, Asked.AddHours(1));

        FollowUp(question, "Kiitos.", Asked.AddDays(1));

        Assert.True(question.IsUrgent);
    }

    private Question Ask(string text) =>
        Question.Ask(new(Text(text), "other", "fi", null, null, null, MayPublish: false, Suspicion: null), _ticket, [1], _key, Guid.NewGuid(), Asked);

    private bool FollowUp(Question question, string text, DateTime now) =>
        question.FollowUp(Text(text), Ticket.Issue("00", SiteLanguage.Finnish), _key, now);

    private static DeskText Text(string text) => DeskText.Enter(text, "[x]");
}
