using System.Net;
using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.PageTests.AdviceDesk;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.PageTests.Desk;

public sealed class TopicTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Fact]
    public async Task A_lead_renames_a_topic_and_asks_for_a_second_reader()
    {
        var lead = await site.Lead();

        var saved = await lead.Change("benefits", new() { ["Form.FinnishName"] = "Raha ja tuet", ["Form.SwedishName"] = "Pengar och stöd", ["Form.NeedsSecondReader"] = "true" });
        var list = await (await site.Counsellor()).Read(Routes.Topics);

        Assert.Equal("Sparat.", saved.Text(".notice.done"));
        var row = list.Document.QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains("Raha ja tuet", StringComparison.Ordinal));
        Assert.Equal("Pengar och stöd", row.QuerySelector("[lang=sv]")!.TextContent);
        Assert.Contains("Kollega lukee", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Raha ja tuet", (await AskForm()).Texts("#topic option"));
    }

    [Fact]
    public async Task A_lead_opens_a_topic_and_askers_have_it_before_the_last_that_is_for_everything_else()
    {
        var lead = await site.Lead();

        var refused = await lead.OpenTopic("Uusi", "");
        var saved = await lead.OpenTopic("Uusi", "Ny");

        Assert.Equal(["#swedishName"], refused.Document.QuerySelectorAll(".error-summary a").Select(link => link.GetAttribute("href")));
        Assert.Equal("Uusi", refused.Document.QuerySelector("[name='Form.FinnishName']")!.GetAttribute("value"));
        Assert.Equal("Sparat.", saved.Text(".notice.done"));
        Assert.Equal(["Uusi", (await Topic("other")).FinnishName], (await AskForm()).Texts("#topic option").TakeLast(2));
        // Its key is not the word that the page for new ones has.
        Assert.True((await Topic("uusi-2")).NeedsSecondReader);
        Assert.Equal("Ny", (await lead.Read(Routes.Topic("uusi-2"))).Text("h1"));
        Assert.Equal(HttpStatusCode.OK, (await site.Visitor().Read("/sv/radgivning/svar/amne/ny")).Status);
    }

    [Fact]
    public async Task The_rule_keeps_the_day_since_which_it_holds_until_it_is_lifted()
    {
        var lead = await site.Lead();
        Dictionary<string, string> ruled = new() { ["Form.NeedsSecondReader"] = "true" };

        await lead.Change("rights", ruled);
        var since = (await Topic("rights")).ReviewedSinceUtc;
        site.Clock.Advance(TimeSpan.FromMinutes(5));
        await lead.Change("rights", ruled);
        var still = (await Topic("rights")).ReviewedSinceUtc;
        await lead.Change("rights", new() { ["Form.NeedsSecondReader"] = "false" });

        Assert.NotNull(since);
        Assert.Equal(since, still);
        Assert.False((await Topic("rights")).NeedsSecondReader);
    }

    [Fact]
    public async Task A_name_that_is_missing_too_long_or_taken_is_refused_next_to_its_field()
    {
        var lead = await site.Lead();

        var refused = await lead.Change("youth", new() { ["Form.FinnishName"] = new('a', 81), ["Form.SwedishName"] = " " });
        var taken = await lead.Change("youth", new() { ["Form.FinnishName"] = (await Topic("family")).FinnishName });

        Assert.Equal(["Ge ett namn, högst 80 tecken.", "Ge ett namn, högst 80 tecken."], refused.Texts(".error-summary li"));
        Assert.Equal(["Ett annat ämne har redan det namnet. Välj ett namn som skiljer ämnena åt."], taken.Texts(".error-summary li"));
        Assert.Equal("true", taken.Document.QuerySelector("[name='Form.FinnishName']")!.GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task A_retired_topic_is_offered_no_more_until_it_is_brought_back()
    {
        var lead = await site.Lead();
        var name = (await Topic("employing")).FinnishName;

        var retired = await lead.Press(Routes.Topic("employing"), Routes.TopicRetirement("employing"));
        var without = await AskForm();
        await lead.Press(Routes.Topic("employing"), Routes.TopicRestoration("employing"));

        Assert.Contains("Taget ur bruk", retired.Texts("td .tag"));
        Assert.DoesNotContain(name, without.Texts("#topic option"));
        Assert.Contains(name, (await AskForm()).Texts("#topic option"));
    }

    [Fact]
    public async Task The_last_topic_stays_because_an_asker_has_to_choose_one()
    {
        await site.With<SiteDbContext>(database => database.Topics.Where(topic => topic.Key != "other")
            .ExecuteUpdateAsync(row => row.SetProperty(topic => topic.RetiredUtc, site.Clock.GetUtcNow().UtcDateTime)));

        var refused = await (await site.Lead()).Press(Routes.Topic("other"), Routes.TopicRetirement("other"));

        await site.With<SiteDbContext>(database => database.Topics.ExecuteUpdateAsync(row => row.SetProperty(topic => topic.RetiredUtc, (DateTime?)null)));
        Assert.StartsWith("Ämnet togs inte ur bruk", refused.Text(".notice"), StringComparison.Ordinal);
        Assert.Null((await Topic("other")).RetiredUtc);
    }

    [Fact]
    public async Task Those_who_answer_read_the_list_and_only_leads_change_it()
    {
        var counsellor = await site.Counsellor();

        Assert.NotEmpty((await counsellor.Read(Routes.Topics)).Texts("tbody tr"));
        Assert.Empty((await counsellor.Read(Routes.Topics)).Texts("th a"));
        Assert.Empty((await counsellor.Read(Routes.Topic("youth"))).Texts("[name='Form.FinnishName']"));
        Assert.Empty((await (await site.SignedIn(StaffRoles.Editor)).Read(Routes.Topics)).Texts("table"));
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.Lead()).Read(Routes.Topic("nosuch"))).Status);
    }

    [Fact]
    public async Task A_change_is_on_record()
    {
        await (await site.Lead()).Change("education", new() { ["Form.NeedsSecondReader"] = "true" });

        Assert.True(await site.With<SiteDbContext, bool>(database => database.AuditEntries.AnyAsync(entry => entry.Act == AuditAct.TopicChanged)));
    }

    private Task<ReadPage> AskForm() => site.Visitor().Read(Routes.Ask.For(SiteLanguage.Finnish));

    private Task<Topic> Topic(string key) => site.With<SiteDbContext, Topic>(database => database.Topics.AsNoTracking().SingleAsync(topic => topic.Key == key));
}
