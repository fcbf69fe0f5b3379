using System.Globalization;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site;

namespace EmploymentNet.PageTests.Desk;

/// <summary>Each test looks at a topic of its own.</summary>
public sealed class QueueTests(SiteHost site) : IClassFixture<SiteHost>, IAsyncLifetime
{
    private HttpClient _counsellor = null!;

    public async Task InitializeAsync() => _counsellor = await site.Counsellor();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Open_questions_stand_by_the_promise_nearest_to_breaking()
    {
        var first = await site.Ask("Kysyin ensimmäisenä, maanantaina.", topic: "rights");
        site.Clock.Advance(TimeSpan.FromDays(1));
        var second = await site.Ask("Kysyin toisena, tiistaina.", topic: "rights");
        site.Clock.Advance(TimeSpan.FromDays(3));

        var queue = await (await site.Counsellor()).Read(Of("rights"));

        Assert.Equal([Text(first), Text(second)], queue.Texts("tbody th"));
        Assert.Equal(["päivän myöhässä", "tänään"], queue.Texts("tbody time"));
        Assert.Equal(["to 26.11.", "pe 27.11."], queue.Texts("tbody td .muted"));
        Assert.NotNull(queue.Document.QuerySelector("tbody tr:first-child time.overdue[title='Viimeistään 26.11.2026 klo 23.59']"));
    }

    [Fact]
    public async Task A_question_shows_how_it_begins_unless_a_person_must_look_at_it_first()
    {
        await site.Ask("Voinko opiskella työttömänä?", topic: "education");
        await site.Ask("Buy cheap watches from our shop", topic: "education", suspicion: HoldReason.HiddenField);

        var queue = await _counsellor.Read(Of("education"));

        Assert.Contains("Voinko opiskella työttömänä?", queue.Text("tbody"), StringComparison.Ordinal);
        Assert.Contains("Odottaa tarkistusta", queue.Text("tbody"), StringComparison.Ordinal);
        Assert.DoesNotContain("watches", queue.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_queue_says_who_has_a_question_in_hand()
    {
        var question = await site.Ask("Kenelle tästä kuuluu kertoa?", topic: "workAbility");
        await (await site.Lead()).Claim(question);

        var queue = await _counsellor.Read(Of("workAbility"));

        Assert.Equal("Työn alla", queue.Text("tbody .tag"));
        Assert.Equal("lead", queue.Text("tbody td:nth-child(5)"));
    }

    [Fact]
    public async Task The_queue_narrows_by_state_and_topic()
    {
        var open = await site.Ask("Milloin tuki maksetaan?", topic: "benefits");
        var other = await site.Ask("Miten kirjoitan hakemuksen?", topic: "immigration");
        var answered = await site.Ask("Onko harjoittelusta palkkaa?", topic: "benefits");
        await _counsellor.ClaimAndAnswer(answered, "Riippuu sopimuksesta.");

        Assert.Equal([Text(answered)], (await _counsellor.Read($"{Routes.Queue}?tila=vastatut")).Texts("tbody th"));
        Assert.Equal([Text(other)], (await _counsellor.Read(Of("immigration"))).Texts("tbody th"));
        Assert.Equal([Text(open)], (await _counsellor.Read($"{Routes.Queue}?aihe=benefits")).Texts("tbody th"));
        Assert.Equal([Text(answered), Text(open)], (await _counsellor.Read($"{Routes.Queue}?tila=kaikki&aihe=benefits")).Texts("tbody th"));
    }

    [Fact]
    public async Task A_long_queue_comes_fifty_at_a_time()
    {
        for (var number = 1; number <= 51; number++)
            await site.Ask($"Kysymys järjestyksessä numero {number}", topic: "family");

        var first = await _counsellor.Read(Of("family"));
        var next = await _counsellor.Read(first.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        Assert.Equal(50, first.Texts("tbody tr").Count());
        Assert.Single(next.Texts("tbody tr"));
    }

    [Fact]
    public async Task An_empty_queue_says_what_comes_there()
    {
        Assert.Equal("Kukaan ei odota vastausta lisäviestiinsä.", (await _counsellor.Read($"{Routes.Queue}?tila=jatkuneet")).Text(".queue-empty"));
        Assert.Contains("Poista rajauksia", (await _counsellor.Read(Of("other"))).Text(".queue-empty"), StringComparison.Ordinal);
    }

    private static string Of(string topic) => $"{Routes.Queue}?aihe={topic}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
