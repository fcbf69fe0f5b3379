using System.Net;
using EmploymentNet.Core;
using EmploymentNet.PageTests.Desk;
using EmploymentNet.Site;
using EmploymentNet.Site.Features.Accounts;

namespace EmploymentNet.PageTests.AdviceDesk;

/// <summary>What a poster or a link on another site says of where a question came from, and to whom.</summary>
public sealed class FromPosterTests(FromPosterTests.HungSite site) : IClassFixture<FromPosterTests.HungSite>
{
    private const string Cellar = "kellari-77";
    private const string School = "lukio";
    private const string Gone = "poissa";

    private readonly HttpClient _visitor = site.Visitor();

    [Theory]
    [InlineData("fi", "?paikka=kellari-77")]
    [InlineData("sv", "?plats=kellari-77")]
    public async Task A_link_carries_its_code_to_the_question_and_neither_asker_nor_worker_reads_it_there(string code, string query)
    {
        var language = SiteLanguage.Find(code)!;
        var form = await _visitor.Read(Routes.Ask.For(language) + query);

        var receipt = await Send(form, "Näin julisteen seinällä, mitä nyt?");
        var number = await site.NewestQuestion();
        var thread = await _visitor.Submit(await _visitor.Read(Routes.OwnQuestion.For(language)), new Dictionary<string, string> { ["phrase"] = receipt.Phrase() });
        var (lead, counsellor, administrator) = (await site.Lead(), await site.Counsellor(), await site.SignedIn(StaffRoles.Administrator));

        Assert.Equal(Cellar, await site.NewestPlacement());
        Assert.All([
                receipt, thread, await lead.Read(Routes.Question(number)), await lead.Read(Routes.Queue),
                await counsellor.Read(Routes.Question(number)), await counsellor.Read(Routes.Queue), await administrator.Read(Routes.AuditLog),
            ],
            page => Assert.DoesNotContain(Cellar, page.Source, StringComparison.Ordinal));
        Assert.False(form.Response.Headers.Contains("Set-Cookie"));
        Assert.EndsWith(Routes.Ask.For(language), form.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fi", "Aihe: Oikeudet ja velvollisuudet|Kenen asiasta on kyse: Asiakkaani (kysyn työssäni)|Ikä: Alle 18|Kotikunta: Vaala|Juliste tai linkki, josta tulit: Paikka kellari-77")]
    [InlineData("sv", "Ämne: Rättigheter och skyldigheter|Vem frågan gäller: Min klient (jag frågar i mitt arbete)|Ålder: Under 18|Hemkommun: Vaala|Affischen eller länken som du kom via: Plats kellari-77")]
    public async Task The_asker_finds_all_that_is_filed_of_the_question_in_the_downloaded_copy_and_not_on_the_page(string code, string filed)
    {
        var language = SiteLanguage.Find(code)!;
        var form = await _visitor.Read(Routes.AskFrom(Cellar).For(language));
        var vaala = form.Document.QuerySelectorAll("#municipality option").First(option => option.TextContent == "Vaala").GetAttribute("value")!;
        var receipt = await _visitor.Submit(
            form,
            new Dictionary<string, string> { ["text"] = $"Mitä minusta tiedetään? ({code})", ["topic"] = "rights", ["ageBand"] = "under18", ["forWhom"] = "client", ["municipality"] = vaala },
            "form.form");
        var asked = new Asked(language, receipt.Phrase(), await site.NewestQuestion());

        var (page, copy) = (await _visitor.Opens(asked), await _visitor.Does(asked, Routes.OwnCopy));

        Assert.Contains(filed.Replace("|", "\r\n", StringComparison.Ordinal), copy.Source, StringComparison.Ordinal);
        Assert.All(filed.Split('|'), line => Assert.DoesNotContain(line.Split(": ")[1], page.Text(".own-page"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_what_was_not_told_the_copy_has_no_line()
    {
        var asked = await _visitor.Asks(site, SiteLanguage.Finnish, "En kertonut muuta.");

        var copy = await _visitor.Does(asked, Routes.OwnCopy);

        Assert.Contains("Kysymykseen merkityt tiedot\r\n\r\nAihe: Oikeudet ja velvollisuudet\r\n\r\n---", copy.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_language_switch_of_the_form_carries_it_along_and_no_other_link_does()
    {
        var form = await _visitor.Read(Routes.AskFrom(Cellar).Finnish);

        Assert.Equal([Routes.AskFrom(Cellar).Swedish], form.Document.QuerySelectorAll($"[href*='{Cellar}']").Select(link => link.GetAttribute("href")));
        Assert.Equal(Cellar, Carried(await _visitor.Read(Routes.AskFrom(Cellar).Swedish)));
    }

    [Fact]
    public async Task It_stays_with_the_form_until_it_is_sent()
    {
        var refused = await Send(await _visitor.Read(Routes.AskFrom(Cellar).Finnish), "  ");
        var warned = await Send(refused, "Numeroni on 040 123 4567, soittakaa minulle.");
        var started = await _visitor.Submit(warned, new Dictionary<string, string> { ["start"] = "1" }, "form.form");

        Assert.All([refused, warned, started], page => Assert.Equal(Cellar, Carried(page)));
        Assert.Empty(warned.Phrase());
    }

    [Theory]
    [InlineData("tuntematon")]
    [InlineData(Gone)]
    [InlineData("k%C3%A4llari")]
    [InlineData("%3Cb%3E")]
    [InlineData("x")]
    [InlineData("")]
    public async Task A_code_that_says_nothing_is_nothing_and_the_link_works(string code)
    {
        var form = await _visitor.Read($"{Routes.Ask.Finnish}?paikka={code}");
        var receipt = await Send(form, $"Kysyn koodilla, joka on {code}.");

        Assert.Equal((HttpStatusCode.OK, null), (form.Status, Carried(form)));
        Assert.NotEmpty(receipt.Phrase());
        Assert.Null(await site.NewestPlacement());
    }

    [Fact]
    public async Task A_poster_taken_down_while_somebody_writes_refuses_nobody()
    {
        await site.HangUp("hetki");
        var form = await _visitor.Read(Routes.AskFrom("hetki").Finnish);
        await site.TakeDown("hetki");

        Assert.NotEmpty((await Send(form, "Kirjoitin tätä kauan.")).Phrase());
        Assert.Null(await site.NewestPlacement());
    }

    [Fact]
    public async Task Sent_twice_it_stays_the_first()
    {
        var form = await _visitor.Read(Routes.AskFrom(Cellar).Finnish);

        var first = await Send(form, "Painoin kahdesti.");
        var second = await Send(form, "Painoin kahdesti.", School);

        Assert.Equal((first.Phrase(), Cellar), (second.Phrase(), await site.NewestPlacement()));
    }

    [Theory]
    [InlineData("/kysy/Kellari-77", "/fi/neuvonta/kysy?paikka=kellari-77")]
    [InlineData("/fraga/kellari-77", "/sv/radgivning/fraga?plats=kellari-77")]
    [InlineData("/kysy/kellari_77", "/fi/neuvonta/kysy")]
    [InlineData("/kysy", "/fi/neuvonta/kysy")]
    public async Task The_short_address_of_a_poster_leads_to_the_form_however_it_is_typed(string typed, string form)
    {
        var answer = await site.HaltingStaffBrowser().GetAsync(typed);

        Assert.Equal((HttpStatusCode.Redirect, form), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    private static string? Carried(ReadPage form) => form.Document.QuerySelector("[name=placement]")?.GetAttribute("value");

    private Task<ReadPage> Send(ReadPage form, string text, string? placement = null)
    {
        var typed = new Dictionary<string, string> { ["text"] = text, ["topic"] = "rights" };
        if (placement is not null)
            typed["placement"] = placement;
        return _visitor.Submit(form, typed, "form.form");
    }

    /// <summary>A site with posters, one of which has been taken down.</summary>
    public sealed class HungSite : SiteHost, IAsyncLifetime
    {
        public async Task InitializeAsync()
        {
            foreach (var code in (string[])[Cellar, School, Gone])
                await this.HangUp(code);
            await this.TakeDown(Gone);
        }

        Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;
    }
}
