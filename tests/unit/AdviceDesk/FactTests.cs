using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Privacy;

namespace EmploymentNet.UnitTests.AdviceDesk;

public sealed class FactTests
{
    // A Wednesday evening.
    private static readonly DateTime Asked = new(2026, 11, 25, 19, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Monday = new(2026, 11, 23);
    private static readonly DateTime After = new(2026, 12, 15, 9, 0, 0, DateTimeKind.Utc);
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

        Hide(fact, Enumerable.Range(0, others).Select(_ => Fact.Of(Ask(Asked))));

        Assert.Equal(stays ? Hailuoto : null, fact.Municipality);
    }

    [Fact]
    public void Who_differs_in_one_thing_is_no_crowd()
    {
        var fact = Fact.Of(Ask(Asked));

        Hide(fact, [
            Fact.Of(Ask(Asked, topic: "benefits")), Fact.Of(Ask(Asked, ageBand: "under18")), Fact.Of(Ask(Asked, ageBand: null)),
            Fact.Of(Ask(Asked.AddDays(7))), Fact.Of(Ask(Asked, language: "sv")),
        ]);

        Assert.Null(fact.Municipality);
    }

    [Theory]
    [InlineData(4, 0, true, true)]
    [InlineData(3, 1, false, true)]
    [InlineData(3, 0, false, false)]
    [InlineData(2, 2, false, true)]
    [InlineData(2, 1, false, false)]
    public void A_placement_stays_only_where_five_are_alike_in_it_too_and_those_who_lose_it_are_a_crowd_again(int same, int none, bool staysPlacement, bool staysMunicipality)
    {
        var fact = Fact.Of(Ask(Asked, placement: "kellari"));

        Hide(fact, [.. Alike(same, "kellari"), .. Alike(none)]);

        Assert.Equal((staysPlacement ? "kellari" : null, staysMunicipality ? Hailuoto : null), (fact.Placement, fact.Municipality));
    }

    [Fact]
    public void Those_who_keep_their_placement_are_no_crowd_for_one_who_has_none()
    {
        var fact = Fact.Of(Ask(Asked));

        Hide(fact, [.. Alike(5, "kellari"), .. Alike(3)]);

        Assert.Null(fact.Municipality);
    }

    [Fact]
    public void Of_few_from_many_placements_the_municipality_is_left()
    {
        var fact = Fact.Of(Ask(Asked, placement: "kellari"));

        Hide(fact, [.. Alike(2, "lukio"), .. Alike(2, "kirjasto")]);

        Assert.Equal((null, Hailuoto), (fact.Placement, fact.Municipality));
    }

    [Fact]
    public void Whoever_told_no_municipality_may_keep_the_placement()
    {
        var (fact, alone) = (Fact.Of(Ask(Asked, placement: "kellari", municipality: null)), Fact.Of(Ask(Asked, placement: "lukio", municipality: null)));

        Hide(fact, Enumerable.Range(0, 4).Select(_ => Fact.Of(Ask(Asked, placement: "kellari", municipality: null))));
        Hide(alone, []);

        Assert.Equal(("kellari", null), (fact.Placement, alone.Placement));
    }

    [Theory]
    [InlineData("2026-11-29T21:59:59Z", false)]
    [InlineData("2026-11-29T22:00:00Z", true)]
    public void While_their_week_runs_not_even_five_are_a_crowd(string erased, bool stays)
    {
        Fact[] week = [.. Alike(5, "kellari"), .. Alike(5)];

        Fact.HideFew(week, DateTime.Parse(erased, null, System.Globalization.DateTimeStyles.AdjustToUniversal));

        Assert.Equal(stays ? ["kellari", null] : [null], week.Select(fact => fact.Placement).Distinct());
        Assert.All(week, fact => Assert.Equal(stays ? Hailuoto : null, fact.Municipality));
    }

    [Fact]
    public void Whose_crowd_was_given_another_topic_later_loses_the_municipality_with_the_next_that_is_erased()
    {
        Fact[] erased = [.. Alike(4)];
        Fact.HideFew([.. erased, .. Alike(1)], After);
        Assert.All(erased, fact => Assert.Equal(Hailuoto, fact.Municipality));

        Fact.HideFew([.. erased, Fact.Of(Ask(Asked, topic: "benefits"))], After);

        Assert.All(erased, fact => Assert.Null(fact.Municipality));
    }

    [Fact]
    public void In_whatever_order_a_week_is_erased_and_whatever_happens_meanwhile_nobody_is_left_who_is_like_fewer_than_four_others()
    {
        var random = new Random(39);
        for (var world = 0; world < 2000; world++)
        {
            List<(string Topic, string? Placement)> living = [.. Enumerable.Range(0, random.Next(1, 16)).Select(_ => Any())];
            List<Fact> erased = [];
            while (living.Count > 0)
            {
                Happens(random.Next(6));
                var next = random.Next(living.Count);
                erased.Add(Made(living[next]));
                living.RemoveAt(next);
                Fact[] others = [.. living.Select(Made)];
                Fact.HideFew([.. erased, .. others], After);
                Assert.All(Told([.. erased, .. others]), alike => Assert.True(alike.Count() >= Fact.Crowd));
            }

            void Happens(int what)
            {
                var one = random.Next(living.Count);
                if (what == 0)
                    living.Add(Any());
                else if (what == 1)
                    living[one] = living[one] with { Topic = "benefits" };
            }
        }

        (string, string?) Any() => (random.Next(4) == 0 ? "benefits" : "jobSearch", random.Next(3) switch { 0 => "kellari", 1 => "lukio", _ => null });
        static Fact Made((string Topic, string? Placement) question) => Fact.Of(Ask(Asked, question.Topic, placement: question.Placement));
        static IEnumerable<IGrouping<(string, Guid?, string?), Fact>> Told(IEnumerable<Fact> facts) =>
            facts.Where(fact => fact.Municipality is not null || fact.Placement is not null).GroupBy(fact => (fact.Topic, fact.Municipality, fact.Placement));
    }

    private static void Hide(Fact fact, IEnumerable<Fact> others) => Fact.HideFew([fact, .. others], After);

    private static IEnumerable<Fact> Alike(int count, string? placement = null) =>
        Enumerable.Range(0, count).Select(_ => Fact.Of(Ask(Asked, municipality: Hailuoto, placement: placement)));

    private static Question Ask(DateTime now, string topic = "jobSearch", string? ageBand = "from18to24", string language = "fi", string? placement = null) =>
        Ask(now, Hailuoto, topic, ageBand, language, placement);

    private static Question Ask(
        DateTime now, Guid? municipality, string topic = "jobSearch", string? ageBand = "from18to24", string language = "fi", string? placement = null) => Question.Ask(
        new Asking(Text("Mistä löydän kesätyön?"), topic, language, municipality, ageBand, "me", MayPublish: false, Suspicion: null) { Placement = placement },
        Ticket.Issue("00", SiteLanguage.Finnish), [1], QuestionKey.Make(), Guid.NewGuid(), now);

    private static DeskText Text(string text) => DeskText.Enter(text, "[x]");
}
