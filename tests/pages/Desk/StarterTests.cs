using EmploymentNet.Site;
using EmploymentNet.Site.Features.Accounts;

namespace EmploymentNet.PageTests.Desk;

/// <summary>The clock stands in November: the season of contracts that end with the year.</summary>
public sealed class StarterTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Theory]
    [InlineData("fi", "Työni loppuu vuodenvaihteessa", "Rahat eivät riitä", "Etsin kesätyötä")]
    [InlineData("sv", "Mitt jobb tar slut vid årsskiftet", "Pengarna räcker inte", "Jag söker sommarjobb")]
    public async Task The_ask_form_offers_beginnings_of_the_season_first_and_others_by_life_situation(string language, string now, string always, string later)
    {
        var form = await Form(language);

        Assert.Contains(now, form.Texts("form > .starters button"));
        Assert.Contains(always, form.Texts(".starters-all button"));
        Assert.DoesNotContain(later, form.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_beginning_fills_the_text_and_the_topic_and_sends_nothing()
    {
        var begun = await Press(await Form("fi"), "Rahat eivät riitä", "");

        Assert.StartsWith("Rahani eivät riitä, koska …", begun.Text("#text"), StringComparison.Ordinal);
        Assert.True(begun.Document.QuerySelector("#text")!.HasAttribute("autofocus"));
        Assert.Equal("benefits", begun.Document.QuerySelector("#topic option[selected]")!.GetAttribute("value"));
        Assert.Null(begun.Document.QuerySelector("[data-testid=return-phrase]"));
        Assert.Null(begun.Document.QuerySelector(".error-summary"));
    }

    [Fact]
    public async Task A_beginning_joins_a_text_that_was_begun_and_keeps_its_topic()
    {
        var begun = await Press(await Form("fi"), "En löydä töitä", "Hei! Olen Kempeleestä.", "rights");

        Assert.StartsWith("Hei! Olen Kempeleestä.\n\nOlen hakenut töitä jo", begun.Text("#text"), StringComparison.Ordinal);
        Assert.Equal("rights", begun.Document.QuerySelector("#topic option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_lead_writes_a_beginning_and_takes_it_out_and_back()
    {
        var lead = await site.Lead();
        var fresh = await lead.Read(Routes.NewStarter);

        var refused = await lead.Submit(fresh, new Dictionary<string, string> { ["Form.FinnishTitle"] = "Ajokortti puuttuu", ["Form.FirstMonth"] = "3" });
        var saved = await lead.Submit(refused, Written);

        Assert.Equal(6, refused.Texts(".error-summary a").Count());
        Assert.Equal("Ajokortti puuttuu", refused.Document.QuerySelector("[name='Form.FinnishTitle']")!.GetAttribute("value"));
        Assert.Equal("Sparat.", saved.Text(".notice.done"));
        Assert.Contains("Ajokortti puuttuu", (await Form("fi")).Texts(".starters-all button"));

        var address = saved.Document.QuerySelectorAll("th a").Single(link => link.TextContent == "Körkort saknas").GetAttribute("href")!;
        await lead.Press(address, $"{address}/poisto");
        Assert.DoesNotContain("Ajokortti puuttuu", (await Form("fi")).Source, StringComparison.Ordinal);
        await lead.Press(address, $"{address}/palautus");
        Assert.Contains("Ajokortti puuttuu", (await Form("fi")).Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_counsellor_reads_the_list_and_only_leads_change_it()
    {
        var counsellor = await site.Counsellor();

        var list = await counsellor.Read(Routes.Starters);
        var form = await counsellor.Read(Routes.NewStarter);

        Assert.Contains("Odottaa kautta", list.Texts("td .tag"));
        Assert.Empty(list.Texts($"a[href='{Routes.NewStarter}']"));
        Assert.Empty(form.Texts("[name='Form.FinnishTitle']"));
        Assert.Empty((await (await site.SignedIn(StaffRoles.Editor)).Read(Routes.Starters)).Texts("table"));
    }

    private static readonly Dictionary<string, string> Written = new()
    {
        ["Form.FinnishTitle"] = "Ajokortti puuttuu",
        ["Form.FinnishText"] = "Minulla ei ole ajokorttia, ja …",
        ["Form.SwedishTitle"] = "Körkort saknas",
        ["Form.SwedishText"] = "Jag har inget körkort, och …",
        ["Form.LifeSituation"] = "outOfWork",
        ["Form.Topic"] = "jobSearch",
        ["Form.FirstMonth"] = "",
    };

    private Task<ReadPage> Form(string language) => site.Visitor().Read(Routes.Ask.For(Core.SiteLanguage.Find(language)!));

    private Task<ReadPage> Press(ReadPage form, string beginning, string text, string topic = "")
    {
        var button = form.Document.QuerySelectorAll("button[name=start]").Single(button => button.TextContent == beginning);
        return site.Visitor().Submit(
            form, new Dictionary<string, string> { ["start"] = button.GetAttribute("value")!, ["text"] = text, ["topic"] = topic }, "form.form");
    }
}
