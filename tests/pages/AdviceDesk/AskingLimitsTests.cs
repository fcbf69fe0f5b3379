using System.Net;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.PageTests.Desk;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EmploymentNet.PageTests.AdviceDesk;

/// <summary>Every test begins hours after the one before: what was counted is forgotten.</summary>
public sealed class AskingLimitsTests : IClassFixture<SiteHost>
{
    private const string Puzzled = "proof-of-work";

    private static readonly Dictionary<string, string> Typed = new() { ["text"] = "Miten saan kesätyön kunnalta?", ["topic"] = "jobSearch" };

    private readonly SiteHost _site;
    private readonly HttpClient _visitor;

    public AskingLimitsTests(SiteHost site)
    {
        (_site, _visitor) = (site, site.Visitor());
        site.Clock.Advance(TimeSpan.FromHours(3));
        site.WritingTime = TimeSpan.Zero;
    }

    private AskingLimits Limits => _site.Services.GetRequiredService<AskingLimits>();

    [Fact]
    public async Task A_form_sent_faster_than_anybody_writes_gets_a_phrase_and_waits_for_a_person_who_sees_why()
    {
        var receipt = await Send(await Form());
        var question = await _site.NewestQuestion();
        var counsellor = await _site.Counsellor();

        Assert.NotEmpty(Phrase(receipt));
        Assert.Contains("Ihminen tarkistaa sen ensin", receipt.Text("[data-testid=held]"), StringComparison.Ordinal);
        Assert.Contains("lähetetty liian nopeasti", (await counsellor.Read($"{Routes.Queue}?tila=tarkistettavat")).Text("tbody"), StringComparison.Ordinal);
        Assert.Contains("nopeammin kuin kukaan ehtii kirjoittaa", (await counsellor.Read(Routes.Question(question))).Text("main"), StringComparison.Ordinal);

        var claimed = await counsellor.Claim(question);
        Assert.Contains("lähetetty liian nopeasti, tarkistettu", claimed.Text("#facts ~ dl"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0, 5)]
    [InlineData(0, 8, 0)]
    [InlineData(60, 0, 0)]
    public async Task However_old_a_page_is_its_form_is_taken(int days, int hours, int seconds)
    {
        var form = await Form();

        _site.Clock.Advance(new TimeSpan(days, hours, 0, seconds));

        Assert.Null(await HoldOf(await Send(form)));
    }

    [Fact]
    public async Task A_text_carried_over_from_another_page_can_be_sent_at_once()
    {
        var form = await _visitor.Submit(await _visitor.Read("/fi/palvelut"), new Dictionary<string, string> { ["text"] = Typed["text"] }, ".ask-band form");

        Assert.Null(await HoldOf(await Send(form)));
    }

    [Fact]
    public async Task Thirty_pupils_behind_one_address_all_get_through_at_the_same_moment()
    {
        var school = _site.VisitorAt("203.0.113.30");
        var forms = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => Form(school)));
        _site.Clock.Advance(TimeSpan.FromMinutes(1));
        var waitsBefore = _site.Clock.Waits.Count;

        var receipts = await Task.WhenAll(forms.Select(form => Send(form, school)));

        Assert.Equal(30, receipts.Select(Phrase).Where(phrase => phrase.Length > 0).Distinct().Count());
        Assert.All(receipts, receipt => Assert.Null(receipt.Document.QuerySelector("[data-testid=held]")));
        Assert.Equal(waitsBefore, _site.Clock.Waits.Count);
    }

    [Fact]
    public async Task Too_many_from_one_address_come_in_slowly_and_wait_for_a_person_but_each_gets_its_phrase()
    {
        await Fill("203.0.113.40", 2 * AskingLimits.HeldFrom);
        var waitsBefore = _site.Clock.Waits.Count;

        Assert.Equal(HoldReason.Flood, (await HoldOf(await Ask(_site.VisitorAt("203.0.113.40"))))!.Reason);
        Assert.Null(await HoldOf(await Ask(_site.VisitorAt("203.0.113.41"))));
        Assert.InRange(Assert.Single(_site.Clock.Waits.Skip(waitsBefore)), TimeSpan.FromSeconds(1), AskingLimits.Slowest);
    }

    [Fact]
    public async Task A_follow_up_comes_in_as_slowly_and_is_added_to_its_thread()
    {
        var visitor = _site.VisitorAt("203.0.113.50");
        var phrase = Phrase(await Ask(visitor));
        var thread = await visitor.Submit(await visitor.Read(Routes.OwnQuestion.Finnish), new Dictionary<string, string> { ["phrase"] = phrase }, "form.form");
        await Fill("203.0.113.50", 2 * AskingLimits.HeldFrom);
        var waitsBefore = _site.Clock.Waits.Count;

        var after = await visitor.Submit(thread, new Dictionary<string, string> { ["text"] = "Unohdin sanoa, että olen 17." }, ".thread-form");

        Assert.Contains("Unohdin sanoa, että olen 17.", after.Texts(".thread .message-text"));
        Assert.Single(_site.Clock.Waits.Skip(waitsBefore));
    }

    [Fact]
    public async Task In_normal_times_no_form_asks_anybody_for_work() => Assert.Null((await Form()).Document.QuerySelector(Puzzled));

    [Fact]
    public async Task In_a_flood_a_question_that_its_browser_worked_for_is_taken_like_any_other()
    {
        await Flood();
        var form = await Form();
        _site.Clock.Advance(TimeSpan.FromMinutes(1));

        var receipt = await Send(form, proof: Puzzle.Solve(form.Document.QuerySelector(Puzzled)!.GetAttribute("challenge")!));

        Assert.True(Limits.IsFlooded);
        Assert.Null(await HoldOf(receipt));
    }

    [Fact]
    public async Task In_a_flood_a_question_without_work_is_said_to_wait_and_waits_for_a_person()
    {
        await Flood();

        var form = await Form();
        var receipt = await Ask(_visitor);

        Assert.Contains("ihminen tarkistaa sen ensin", form.Text($"{Puzzled} .notice:not([hidden])"), StringComparison.Ordinal);
        Assert.Equal(HoldReason.Flood, (await HoldOf(receipt))!.Reason);
    }

    [Fact]
    public async Task Work_done_for_one_form_is_worth_nothing_on_another()
    {
        await Flood();
        var (one, other) = (await Form(), await Form());
        _site.Clock.Advance(TimeSpan.FromMinutes(1));

        var receipt = await Send(one, proof: Puzzle.Solve(other.Document.QuerySelector(Puzzled)!.GetAttribute("challenge")!));

        Assert.Equal(HoldReason.Flood, (await HoldOf(receipt))!.Reason);
    }

    [Fact]
    public async Task A_form_that_comes_back_brings_the_work_along()
    {
        await Flood();
        var form = await Form();
        var proof = Puzzle.Solve(form.Document.QuerySelector(Puzzled)!.GetAttribute("challenge")!);

        var back = await _visitor.Submit(form, new Dictionary<string, string> { ["proof"] = proof }, "form.form");

        Assert.Null(back.Document.QuerySelector(Puzzled));
        Assert.Equal(proof, back.Document.QuerySelector("[name=proof]")!.GetAttribute("value"));
    }

    private static string Phrase(ReadPage page) => page.Text("[data-testid=return-phrase]");

    private Task<ReadPage> Form(HttpClient? visitor = null) => (visitor ?? _visitor).Read(Routes.Ask.Finnish);

    private async Task<ReadPage> Ask(HttpClient visitor)
    {
        var form = await Form(visitor);
        _site.Clock.Advance(TimeSpan.FromMinutes(1));
        return await Send(form, visitor);
    }

    private Task<ReadPage> Send(ReadPage form, HttpClient? visitor = null, string? proof = null) =>
        (visitor ?? _visitor).Submit(form, proof is null ? Typed : new Dictionary<string, string>(Typed) { ["proof"] = proof }, "form.form");

    private async Task Fill(string address, int times)
    {
        _site.Hurry();
        for (var number = 0; number < times; number++)
            await Limits.Admit(IPAddress.Parse(address), isProven: false);
    }

    private async Task Flood()
    {
        for (var number = 0; number < AskingLimits.FloodFrom + 20; number++)
            await Fill($"198.51.{number}.1", 1);
    }

    private async Task<Hold?> HoldOf(ReadPage receipt)
    {
        Assert.NotEmpty(Phrase(receipt));
        await using var scope = _site.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<SiteDbContext>().Questions.OrderBy(question => question.Number).LastAsync()).Hold;
    }
}
