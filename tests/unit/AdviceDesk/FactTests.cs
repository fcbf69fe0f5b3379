using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Privacy;

namespace EmploymentNet.UnitTests.AdviceDesk;

public sealed class FactTests
{
    // A Wednesday evening.
    private static readonly DateTime Asked = new(2026, 11, 25, 19, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Monday = new(2026, 11, 23);
    private static readonly Guid Hailuoto = Guid.NewGuid();

    [Fact]
    public void A_fact_knows_weeks_and_no_moment_and_no_number()
    {
        var question = Ask(Asked);
        question.Take(Guid.NewGuid(), Asked);
        question.Answer(Text("Aloita Ohjaamosta."), question.CurrentClaim!.Staff, "socialCounsellor", QuestionKey.Make(), Asked.AddDays(7));
        question.Rate(Verdict.Helped, Asked.AddDays(8));

        var fact = Fact.Of(question);

        Assert.Equal(Monday, fact.AskedWeek);
        Assert.Equal((Monday.AddDays(7), Verdict.Helped), (fact.AnsweredWeek, fact.Verdict));
        Assert.DoesNotContain(typeof(Fact).GetProperties(), property => property.PropertyType == typeof(DateTime) || property.PropertyType == typeof(int));
    }

    [Theory]
    [InlineData("2026-11-22T21:59:59Z", "2026-11-16")]
    [InlineData("2026-11-22T22:00:00Z", "2026-11-23")]
    public void A_week_turns_at_midnight_in_Helsinki(string asked, string monday)
    {
        var moment = DateTime.Parse(asked, null, System.Globalization.DateTimeStyles.AdjustToUniversal);

        var fact = Fact.Of(Ask(moment));

        Assert.Equal(DateOnly.Parse(monday, null), fact.AskedWeek);
        var (from, to) = Fact.SpanOf(fact.AskedWeek);
        Assert.InRange(moment, from, to.AddTicks(-1));
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void A_municipality_stays_only_where_five_askers_are_alike(int others, bool stays)
    {
        var fact = Fact.Of(Ask(Asked));

        fact.HideIn(Enumerable.Range(0, others).Select(_ => Fact.Of(Ask(Asked))));

        Assert.Equal(stays ? Hailuoto : null, fact.Municipality);
    }

    [Fact]
    public void Who_differs_in_one_thing_is_no_crowd()
    {
        var fact = Fact.Of(Ask(Asked));

        fact.HideIn(
        [
            Fact.Of(Ask(Asked, topic: "benefits")), Fact.Of(Ask(Asked, ageBand: "under18")), Fact.Of(Ask(Asked, ageBand: null)),
            Fact.Of(Ask(Asked.AddDays(7))), Fact.Of(Ask(Asked, language: "sv")),
        ]);

        Assert.Null(fact.Municipality);
    }

    private static Question Ask(DateTime now, string topic = "jobSearch", string? ageBand = "from18to24", string language = "fi") => Question.Ask(
        new Asking(Text("Mistä löydän kesätyön?"), topic, language, Hailuoto, ageBand, "me", MayPublish: false, Suspicion: null),
        Ticket.Issue("00", SiteLanguage.Finnish), [1], QuestionKey.Make(), Guid.NewGuid(), now);

    private static DeskText Text(string text) => DeskText.Enter(text, "[x]");
}
