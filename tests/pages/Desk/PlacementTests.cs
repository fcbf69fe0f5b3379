using System.Net;
using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.PageTests.AdviceDesk;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.PageTests.Desk;

/// <summary>Posters and links as the desk keeps them, beside a counted month that names one: <c>kellari</c>.</summary>
public sealed class PlacementTests(PlacementTests.CountedSite site) : IClassFixture<PlacementTests.CountedSite>
{
    [Fact]
    public async Task A_lead_opens_one_and_it_has_its_links_in_both_languages()
    {
        var page = await New(await site.Lead(), " Lukio-2 ", "Lukio, ilmoitustaulu", "Gymnasiet, anslagstavla");

        Assert.Equal(("Sparat.", "Gymnasiet, anslagstavla"), (page.Text(".notice.done"), page.Text("h1")));
        Assert.EndsWith(Routes.AskFrom("lukio-2").Finnish, page.Text("#link-fi"), StringComparison.Ordinal);
        Assert.EndsWith(Routes.AskFrom("lukio-2").Swedish, page.Text("#link-sv"), StringComparison.Ordinal);
        Assert.Equal(2, page.Document.QuerySelectorAll(".placement-qr svg path[d]").Length);
        Assert.Equal(2, page.Document.QuerySelectorAll("copy-text button").Length);
        Assert.Contains(page.Texts(".placement-link"), address => address.EndsWith("/kysy/lukio-2", StringComparison.Ordinal));
        Assert.True(await IsOnRecord(AuditAct.PlacementOpened));
    }

    [Theory]
    [InlineData("kellari", "Den koden har redan")]
    [InlineData("none", "Det ordet betyder något annat")]
    [InlineData("källare", "Ge en kod med 2–24 tecken")]
    public async Task A_code_that_is_none_or_is_taken_is_refused_next_to_its_field(string code, string says)
    {
        var page = await New(await site.Lead(), code, "Nimi", " ");

        Assert.Equal("true", page.Document.QuerySelector("[name='Form.Code']")!.GetAttribute("aria-invalid"));
        Assert.Equal("Ge ett namn, högst 80 tecken.", page.Texts(".error-summary li").First());
        Assert.StartsWith(says, page.Texts(".error-summary li").Last(), StringComparison.Ordinal);
        Assert.Equal(code, page.Document.QuerySelector("[name='Form.Code']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task An_identity_code_in_what_is_public_is_refused_and_taken_out()
    {
        await site.HangUp("asema");
        var lead = await site.Lead();

        var opened = await New(lead, "131052-308t", "Nimi 131052-308T", "Namn");
        var renamed = await lead.Submit(
            await lead.Read(Routes.PlacementNames("asema")), new Dictionary<string, string> { ["Form.FinnishName"] = "Asema", ["Form.SwedishName"] = "Stationen 131052-308T" });

        Assert.Equal("Nimi [personbeteckning borttagen]", opened.Document.QuerySelector("[name='Form.FinnishName']")!.GetAttribute("value"));
        Assert.Equal("Stationen [personbeteckning borttagen]", renamed.Document.QuerySelector("[name='Form.SwedishName']")!.GetAttribute("value"));
        foreach (var page in (ReadPage[])[opened, renamed])
        {
            Assert.Contains("Här fanns en personbeteckning. Vi tog bort den. Kontrollera texten och skicka på nytt.", page.Texts(".error-summary li"));
            Assert.DoesNotContain("131052-308T", page.Source, StringComparison.OrdinalIgnoreCase);
        }
        Assert.DoesNotContain("131052", (await Placement("asema")).SwedishName, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_renamed_closed_and_opened_again_and_keeps_its_code()
    {
        await site.HangUp("kirjasto");
        var lead = await site.Lead();

        var renamed = await lead.Submit(await lead.Read(Routes.PlacementNames("kirjasto")), new Dictionary<string, string> { ["Form.FinnishName"] = "Kirjasto, juliste", ["Form.SwedishName"] = "Biblioteket, affisch" });
        var closed = await lead.Press(Routes.Placement("kirjasto"), Routes.PlacementClosing("kirjasto"));
        var form = await site.Visitor().Read(Routes.AskFrom("kirjasto").Finnish);
        var open = await lead.Press(Routes.Placement("kirjasto"), Routes.PlacementOpening("kirjasto"));

        Assert.Equal("Biblioteket, affisch", renamed.Text("h1"));
        Assert.Equal(("Stängd", "I bruk"), (closed.Text(".tag"), open.Text(".tag")));
        Assert.Null(form.Document.QuerySelector("[name=placement]"));
        Assert.NotNull((await site.Visitor().Read(Routes.AskFrom("kirjasto").Finnish)).Document.QuerySelector("[name=placement][value=kirjasto]"));
        Assert.Equal(2, (await Placement("kirjasto")).Showings.Count);
        Assert.True(await IsOnRecord(AuditAct.PlacementRenamed) && await IsOnRecord(AuditAct.PlacementClosed) && await IsOnRecord(AuditAct.PlacementReopened));
    }

    [Fact]
    public async Task The_list_tells_what_counted_months_tell_and_nothing_of_today()
    {
        await site.HangUp("kauppa");
        var before = await Row("kauppa");
        await site.Ask("Kauppakeskuksesta kysytty.", placement: "kauppa");

        Assert.Equal(["9", "9"], (await Row("kellari")).TakeLast(2));
        Assert.Equal(["under 5", "0"], before.TakeLast(2));
        Assert.Equal(before, await Row("kauppa"));
    }

    [Theory]
    [InlineData("fi", "Mitä mietit?", "Kysy milloin vain. Neuvonta päivystää tavallisesti ma–to 16–20, pe 14–18.", "/kysy/kellari")]
    [InlineData("sv", "Vad funderar du på?", "Fråga när som helst. Rådgivningen har vanligen jour mån–tors 16–20, fre 14–18.", "/fraga/kellari")]
    public async Task A_poster_speaks_its_own_language_and_names_no_day(string language, string call, string hours, string address)
    {
        var page = await (await site.Counsellor()).Read(Routes.Poster("kellari", SiteLanguage.Find(language)!));
        var poster = page.Document.QuerySelector(".poster")!;

        Assert.Equal((call, language, "fi"), (page.Text(".poster-call"), poster.GetAttribute("lang"), page.Document.DocumentElement.GetAttribute("lang")));
        Assert.Contains(hours, page.Texts(".poster-promise li").Select(text => text.Replace("\u2060", "", StringComparison.Ordinal)));
        Assert.EndsWith(address, page.Text(".poster-address"), StringComparison.Ordinal);
        Assert.NotNull(poster.QuerySelector("svg path[d]"));
        Assert.DoesNotMatch(@"\d{4}|\d\.\d", poster.TextContent.Replace(page.Text(".poster-address"), "", StringComparison.Ordinal));
        Assert.Empty(poster.QuerySelectorAll("[src], [style], link, img"));
    }

    [Fact]
    public async Task Those_who_answer_read_and_print_and_only_leads_change()
    {
        var counsellor = await site.Counsellor();

        Assert.Empty((await counsellor.Read(Routes.Placements)).Texts($"a[href='{Routes.NewPlacement}']"));
        Assert.Empty((await counsellor.Read(Routes.Placement("kellari"))).Texts("main form"));
        Assert.Equal(HttpStatusCode.NotFound, (await counsellor.Read(Routes.Placement("eiole"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await counsellor.GetAsync($"{Routes.Placement("kellari")}/juliste/en")).StatusCode);
    }

    private static async Task<ReadPage> New(HttpClient lead, string code, string finnish, string swedish) => await lead.Submit(
        await lead.Read(Routes.NewPlacement),
        new Dictionary<string, string> { ["Form.Code"] = code, ["Form.FinnishName"] = finnish, ["Form.SwedishName"] = swedish });

    private async Task<IReadOnlyList<string>> Row(string code)
    {
        var page = await (await site.Lead()).Read(Routes.Placements);
        var row = page.Document.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("td")!.TextContent == code);
        return [.. row.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim())];
    }

    private Task<Placement> Placement(string code) => site.With<SiteDbContext, Placement>(database => database.Placements.AsNoTracking().SingleAsync(placement => placement.Code == code));

    private Task<bool> IsOnRecord(AuditAct act) => site.With<SiteDbContext, bool>(database => database.AuditEntries.AnyAsync(entry => entry.Act == act));

    public sealed class CountedSite : SiteHost, IAsyncLifetime
    {
        public Task InitializeAsync() => this.HasFigures();

        Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;
    }
}
