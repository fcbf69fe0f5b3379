using System.Net;
using EmploymentNet.PageTests.AdviceDesk;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.PageTests.Desk;

public sealed class ChecklistTests(SiteHost site) : IClassFixture<SiteHost>, IAsyncLifetime
{
    private const string Reminder = "[data-check=reminder] li";

    private HttpClient _counsellor = null!;
    private HttpClient _lead = null!;

    public async Task InitializeAsync() => (_counsellor, _lead) = (await site.Counsellor(), await site.Lead());

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_point_is_ticked_for_all_who_write_and_what_is_left_is_a_reminder_beside_the_answer()
    {
        var question = await site.Ask("Mitä vastaajalta voi unohtua?");
        var page = await _counsellor.Claim(question);

        var ticked = await _counsellor.Ticks(question, await site.FirstPointOf("benefits"));
        var others = await _lead.Read(Routes.Question(question));

        Assert.Equal(4, page.Texts(Reminder).Count());
        Assert.Equal(3, ticked.Texts(Reminder).Count());
        Assert.Contains("counsellor tarkisti", ticked.Text(".checklist li:first-child"), StringComparison.Ordinal);
        Assert.Equal("true", others.Document.QuerySelector(".checklist .tick")!.GetAttribute("aria-pressed"));
        Assert.Contains("counsellor kontrollerade", others.Text(".checklist"), StringComparison.Ordinal);
        Assert.Empty(others.Texts(Reminder));
    }

    [Fact]
    public async Task What_is_not_ticked_keeps_no_answer_from_being_sent()
    {
        var question = await site.Ask("Lähteekö vastaus silti?");

        var sent = await _counsellor.ClaimAndAnswer(question, "Lähtee.");

        Assert.Equal("Vastattu", sent.Text("#state"));
    }

    [Fact]
    public async Task A_tick_is_taken_off_again_and_the_log_has_both()
    {
        var (question, point) = (await site.Ask("Voiko merkinnän ottaa pois?"), await site.FirstPointOf("benefits"));
        await _counsellor.Claim(question);
        await _counsellor.Ticks(question, point);

        var after = await _counsellor.Press(Routes.Question(question), Routes.QuestionTickEnd(question, point));
        var log = await (await site.SignedIn(StaffRoles.Administrator)).Read($"{Routes.AuditLog}?kysymys={question}");

        Assert.Equal("false", after.Document.QuerySelector(".checklist .tick")!.GetAttribute("aria-pressed"));
        Assert.Equal(4, after.Texts(Reminder).Count());
        Assert.Contains("Merkitsi tarkistuslistan kohdan tarkistetuksi", log.Texts("tbody td"));
        Assert.Contains("Poisti merkinnän tarkistuslistan kohdasta", log.Texts("tbody td"));
    }

    [Fact]
    public async Task Two_ticks_at_once_are_one_and_a_point_that_is_none_is_not_found()
    {
        var (question, point) = (await site.Ask("Kumpi tarkisti?"), await site.FirstPointOf("benefits"));
        var (mine, theirs) = (await _counsellor.Read(Routes.Question(question)), await _lead.Read(Routes.Question(question)));

        await Task.WhenAll(_counsellor.Ticks(question, point, mine), _lead.Ticks(question, point, theirs));
        mine.Document.QuerySelector(".checklist form")!.SetAttribute("action", Routes.QuestionTick(question, 99999));
        var none = await _counsellor.Ticks(question, 99999, mine);

        Assert.Equal(1, await site.With<SiteDbContext, int>(database => database.Questions.Where(one => one.Number == question).SelectMany(one => one.Ticks).CountAsync()));
        Assert.Equal(HttpStatusCode.NotFound, none.Status);
    }

    [Fact]
    public async Task A_script_gets_the_parts_that_changed()
    {
        var (question, point) = (await site.Ask("Mitä skripti saa?"), await site.FirstPointOf("benefits"));
        var page = await _counsellor.Claim(question);

        var parts = await _counsellor.Submit(
            page, new Dictionary<string, string> { ["parts"] = "true" }, $"form[action='{Routes.QuestionTick(question, point)}']");

        Assert.Equal(["list", "reminder"], parts.Document.QuerySelectorAll("[data-check]").Select(part => part.GetAttribute("data-check")));
        Assert.Null(parts.Document.QuerySelector("header"));
        Assert.Equal(3, parts.Texts(Reminder).Count());
    }

    [Fact]
    public async Task A_lead_writes_points_in_order_and_every_page_shows_them_as_they_are_now()
    {
        var question = await site.Ask("Milloin lista muuttuu?", topic: "family");
        var empty = await _counsellor.Claim(question);

        var refused = await _lead.Submit(await _lead.Read(Routes.NewCheckPoint("family")), new Dictionary<string, string> { ["Form.FinnishText"] = "Onko Kela mainittu?", ["Form.Order"] = "0" });
        await _lead.Submit(refused, new Dictionary<string, string> { ["Form.SwedishText"] = "Nämns FPA?", ["Form.Order"] = "2" });
        await _lead.Submit(
            await _lead.Read(Routes.NewCheckPoint("family")),
            new Dictionary<string, string> { ["Form.FinnishText"] = "Onko päivähoito mainittu?", ["Form.SwedishText"] = "Nämns dagvården?", ["Form.Order"] = "1" });
        var shown = await _counsellor.Read(Routes.Question(question));
        var point = await site.FirstPointOf("family");
        await _counsellor.Ticks(question, point);
        await _lead.Submit(await _lead.Read(Routes.CheckPoint("family", point)), new Dictionary<string, string> { ["Form.FinnishText"] = "Onko varhaiskasvatus mainittu?" });
        var changed = await _counsellor.Read(Routes.Question(question));
        await _lead.Press(Routes.CheckPoint("family", point), Routes.CheckPointRetirement("family", point));
        var retired = await _counsellor.Read(Routes.Question(question));
        await _lead.Press(Routes.CheckPoint("family", point), Routes.CheckPointRestoration("family", point));

        Assert.Null(empty.Document.QuerySelector("#checklist"));
        Assert.Equal(["Ge ett ordningsnummer 1–99.", "Skriv punkten, högst 200 tecken."], refused.Texts(".error-summary li").Order(StringComparer.Ordinal));
        Assert.Equal(["Onko päivähoito mainittu?", "Onko Kela mainittu?"], shown.Texts(".checklist .tick"));
        Assert.Equal("Onko varhaiskasvatus mainittu?", changed.Text(".checklist [aria-pressed=true]"));
        Assert.Equal(["Onko Kela mainittu?"], retired.Texts(".checklist .tick"));
        Assert.Equal("Onko varhaiskasvatus mainittu?", (await _counsellor.Read(Routes.Question(question))).Text(".checklist [aria-pressed=true]"));
    }

    [Fact]
    public async Task A_point_of_another_topic_is_not_found_below_this_one()
    {
        var point = await site.FirstPointOf("benefits");

        Assert.Equal(HttpStatusCode.NotFound, (await _lead.Read(Routes.CheckPoint("rights", point))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _lead.Read(Routes.Checklist("nothing"))).Status);
    }
}

file static class ChecklistVerbs
{
    public static Task<int> FirstPointOf(this SiteHost site, string topic) => site.With<SiteDbContext, int>(database =>
        database.CheckPoints.Where(point => point.Topic == topic).OrderBy(point => point.SortOrder).Select(point => point.Id).FirstAsync());

    public static async Task<ReadPage> Ticks(this HttpClient worker, int question, int point) =>
        await worker.Ticks(question, point, await worker.Read(Routes.Question(question)));

    public static Task<ReadPage> Ticks(this HttpClient worker, int question, int point, ReadPage page) =>
        worker.Submit(page, new Dictionary<string, string>(), $"form[action='{Routes.QuestionTick(question, point)}']");
}
