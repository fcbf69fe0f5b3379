using System.Net;
using EmploymentNet.Core;
using EmploymentNet.PageTests.AdviceDesk;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.PageTests.Desk;

/// <summary>What a worker makes of a thread before everybody reads it. Each test publishes under titles of its own.</summary>
public sealed class StudioTests(SiteHost site) : IClassFixture<SiteHost>, IAsyncLifetime
{
    private HttpClient _counsellor = null!;

    private HttpClient Reader => site.Visitor();

    public async Task InitializeAsync() => _counsellor = await site.Counsellor();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Greetings_stay_between_the_two_who_wrote_them_and_the_worker_sees_what_was_left_out()
    {
        var question = await _counsellor.Answered(site, "Hei!\n\nMistä saan rahaa?\n\nTerveisin huolestunut", "Hei,\n\nHae tukea Kelasta.\n\nYstävällisin terveisin\nohjaaja");

        var page = await _counsellor.Read(Routes.QuestionPublishing(question));

        Assert.Equal("Mistä saan rahaa?", page.Text("[name='Form.Question']"));
        Assert.Equal("Hae tukea Kelasta.", page.Text("[name='Form.Answer']"));
        Assert.Contains("Terveisin huolestunut", page.Texts("[aria-labelledby=courtesies] li"));
        Assert.Contains(page.Texts("[data-part=Question] del"), text => text.Contains("Terveisin huolestunut", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_became_of_the_texts_is_told_by_words_and_not_by_looks_alone()
    {
        var question = await _counsellor.Answered(site, "Isäni on sairas.", "Hae tukea.");

        var page = await Saves(question, ("Form.Question", "Läheiseni on sairas."));

        Assert.Equal("Sanoja pois: 1. Sanoja lisää: 1.", page.Text("[data-part=Question] .muted"));
        Assert.Equal("pois: Isäni", page.Text("[data-part=Question] del"));
        Assert.Equal("lisätty: Läheiseni", page.Text("[data-part=Question] ins"));
    }

    [Fact]
    public async Task What_may_lead_to_a_person_is_decided_one_by_one_before_it_is_public()
    {
        var question = await _counsellor.Answered(site, "Sain potkut Prismasta viime viikolla.", "Soita numeroon 040 123 4567.");

        var refused = await _counsellor.Publish(question, "Kaksi kohtaa ratkaistavana");

        Assert.Contains("Ratkaise ensin nämä kohdat (2)", refused.Text(".error-summary li"), StringComparison.Ordinal);
        Assert.Equal(["Työnantaja", "Puhelinnumero"], refused.Texts(".flags h3"));
        Assert.Equal("Kysymys muokattuna: …Sain potkut Prismasta viime viikolla.…", refused.Text(".flags .flag-place"));
        Assert.Contains("Kirjoita ala", refused.Text(".flags li"), StringComparison.Ordinal);

        var kept = new Dictionary<string, string> { ["Form.Kept"] = refused.Document.QuerySelectorAll("[name='Form.Kept']")[1].GetAttribute("value")! };
        var one = await _counsellor.Submit(refused, kept);
        Assert.Contains("Ratkaise ensin nämä kohdat (1)", one.Text(".error-summary li"), StringComparison.Ordinal);
        Assert.Single(one.Texts("[name='Form.Kept'][checked]"));

        await _counsellor.Submit(one, new Dictionary<string, string> { ["Form.Question"] = "Sain potkut kaupasta." });
        var page = await Reader.Read("/fi/neuvonta/vastaukset/kaksi-kohtaa-ratkaistavana");
        Assert.Equal("Sain potkut kaupasta.", page.Text("blockquote"));
        Assert.Contains("040 123 4567", page.Text(".prose"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_identity_code_keeps_an_answer_back_and_what_is_left_without_it_is_published_when_somebody_has_looked()
    {
        var question = await _counsellor.Answered(site, "Kenelle annan tunnukseni?", "Vain viranomaiselle.");

        var refused = await _counsellor.Publish(question, "Kenelle tunnus?", answer: "Vain viranomaiselle, kuten 131052-308T.");

        Assert.Equal(["Tässä oli henkilötunnus. Otimme sen pois. Tarkista teksti ja lähetä uudelleen."], refused.Texts(".error-summary li"));
        Assert.NotNull(refused.Document.QuerySelector(".has-error [name='Form.Answer']"));
        Assert.DoesNotContain("308T", refused.Source, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Reader.Read("/fi/neuvonta/vastaukset/kenelle-tunnus")).Status);

        await _counsellor.Submit(refused, new Dictionary<string, string>());
        Assert.Equal(HttpStatusCode.OK, (await Reader.Read("/fi/neuvonta/vastaukset/kenelle-tunnus")).Status);
    }

    [Fact]
    public async Task A_draft_waits_for_whoever_goes_on_sealed_and_ends_when_it_is_published()
    {
        var question = await _counsellor.Answered(site, "Mitä luonnos tarkoittaa?", "Keskeneräistä.");
        await Saves(question, ("Form.Title", "Luonnoksen otsikko"), ("Form.Answer", "Vielä keskeneräistä."));
        var lead = await site.Lead();

        var page = await lead.Read(Routes.QuestionPublishing(question));

        Assert.Equal("Luonnoksen otsikko", page.Document.QuerySelector("[name='Form.Title']")!.GetAttribute("value"));
        Assert.Equal("Vielä keskeneräistä.", page.Text("[name='Form.Answer']"));
        Assert.Contains((await lead.Read(Routes.Publications)).Texts("[aria-labelledby=drafts] li"), line => line.Contains($"{question}, ", StringComparison.Ordinal));
        await lead.Submit(page, new Dictionary<string, string>());
        Assert.Equal(HttpStatusCode.OK, (await Reader.Read("/fi/neuvonta/vastaukset/luonnoksen-otsikko")).Status);
        Assert.Equal(0, await DraftsOf(question));
    }

    [Fact]
    public async Task Whoever_saves_over_what_somebody_else_just_wrote_is_told_and_keeps_the_text()
    {
        var question = await _counsellor.Answered(site, "Kuka ehtii ensin?", "Nopeampi.");
        var older = await _counsellor.Read(Routes.QuestionPublishing(question));
        var lead = await site.Lead();
        await lead.Submit(
            await lead.Read(Routes.QuestionPublishing(question)), new Dictionary<string, string> { ["Form.Title"] = "Esihenkilön" }, to: Routes.QuestionEdition(question));

        var behind = await _counsellor.Submit(older, new Dictionary<string, string> { ["Form.Title"] = "Ohjaajan" }, to: Routes.QuestionEdition(question));

        Assert.Contains("tallensi tätä samaan aikaan", behind.Text(".error-summary li"), StringComparison.Ordinal);
        Assert.Equal("Ohjaajan", behind.Document.QuerySelector("[name='Form.Title']")!.GetAttribute("value"));
        var again = await _counsellor.Submit(behind, new Dictionary<string, string>(), to: Routes.QuestionEdition(question));
        Assert.Empty(again.Texts(".error-summary li"));
    }

    [Fact]
    public async Task Address_topic_life_situation_sources_and_last_day_are_chosen_and_readers_see_them()
    {
        var question = await _counsellor.Answered(site, "Paljonko kesätyöstä maksetaan?", "Vähintään työehtosopimuksen mukaan.");

        await _counsellor.Submit(await _counsellor.Read(Routes.QuestionPublishing(question)), new Dictionary<string, string>
        {
            ["Form.Title"] = "Paljonko kesätyöstä saa?",
            ["Form.Slug"] = "Kesätyön palkka",
            ["Form.Topic"] = "rights",
            ["Form.LifeSituation"] = "summerJob",
            ["Form.ValidUntil"] = "2099-12-31",
            ["Form.SourceLines"] = "Työsopimuslaki 55/2001, 2 luku 10 §, https://finlex.fi/1\nOpas kesätyöhön",
        });

        var page = await Reader.Read("/fi/neuvonta/vastaukset/kesatyon-palkka");
        Assert.Equal("Oikeudet ja velvollisuudet", page.Text(".kicker a"));
        Assert.Equal("https://finlex.fi/1", page.Document.QuerySelector("[aria-labelledby=sources] a")!.GetAttribute("href"));
        Assert.Equal(2, page.Texts("[aria-labelledby=sources] li").Count());
        Assert.Contains("2 luku 10 §", page.Text("[aria-labelledby=sources] li"), StringComparison.Ordinal);
        Assert.Contains("Paljonko kesätyöstä saa?", (await Reader.Read($"{Routes.AnswerSituations.Finnish}/kesatyo")).Texts("h3 a"));
    }

    [Fact]
    public async Task Whose_answer_it_is_is_that_of_its_writer_until_the_publisher_says_otherwise()
    {
        var question = await _counsellor.Answered(site, "Kuka tähän vastaa?", "Työvoimaneuvoja.");
        var opened = await _counsellor.Read(Routes.QuestionPublishing(question));
        Assert.Equal("Sosiaaliohjaaja", opened.Text("[name='Form.Profession'] [selected]"));

        var saved = await Saves(question, ("Form.Title", "Kuka tähän vastasi"), ("Form.Profession", "employmentAdviser"));
        Assert.Equal("Työvoimaneuvoja", saved.Text("[name='Form.Profession'] [selected]"));
        await _counsellor.Submit(await _counsellor.Read(Routes.QuestionPublishing(question)), new Dictionary<string, string>());

        Assert.Equal("Työvoimaneuvoja vastasi", (await Reader.Read("/fi/neuvonta/vastaukset/kuka-tahan-vastasi")).Text(".answered-by"));
        await _counsellor.Publish(question, "Vem svarade", "sv");
        Assert.Equal("Svar av en arbetskraftsrådgivare", (await Reader.Read("/sv/radgivning/svar/vem-svarade")).Text(".answered-by"));
    }

    [Theory]
    [InlineData("Form.Slug", "???", "Kirjoita osoitteeseen kirjaimia")]
    [InlineData("Form.Topic", "unheardOf", "Valitse aihe")]
    [InlineData("Form.Profession", "Maija", "Valitse ammatti")]
    [InlineData("Form.ValidUntil", "2020-01-01", "Valitse päivä")]
    [InlineData("Form.ValidUntil", "huomenna", "Valitse päivä")]
    [InlineData("Form.SourceLines", "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11", "Enintään 10 lähdettä")]
    public async Task What_cannot_be_is_refused_beside_its_field(string field, string value, string told)
    {
        var question = await _counsellor.Answered(site, "Mikä tässä on vikana?", "Jokin kenttä.");

        var page = await _counsellor.Submit(
            await _counsellor.Read(Routes.QuestionPublishing(question)), new Dictionary<string, string> { ["Form.Title"] = "Vika kentässä", [field] = value });

        Assert.StartsWith(told, Assert.Single(page.Texts(".error-summary li")), StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector($".has-error [name='{field}']"));
        Assert.NotNull(page.Document.QuerySelector("details.studio-more[open]"));
    }

    [Fact]
    public async Task An_ordered_translation_waits_on_the_board_until_whoever_sees_the_question_has_published_it_and_its_orderer_is_told()
    {
        var colleague = (await site.Counsellors(1))[0];
        var question = await _counsellor.Answered(site, "Mistä saa ruotsinkielistä neuvontaa?", "Neuvonnasta.");
        await _counsellor.Publish(question, "Ruotsinkielinen neuvonta");
        var swedish = Routes.QuestionPublishingIn(question, SiteLanguage.Swedish);
        Assert.Empty((await colleague.Read(swedish)).Texts("[name='Form.Title']"));

        await _counsellor.Submit(
            await _counsellor.Read(swedish), new Dictionary<string, string> { ["note"] = "Termi: rådgivning" }, $"form[action='{Routes.QuestionTranslation(question)}']");

        Assert.NotNull((await colleague.Read(Routes.Publications)).Document.QuerySelector($"[aria-labelledby=ordered] a[href='{swedish}']"));
        var page = await colleague.Read(swedish);
        Assert.Contains("Termi: rådgivning", page.Text("main"), StringComparison.Ordinal);
        Assert.Equal("Neuvonnasta.", page.Text("[name='Form.Answer']"));
        await colleague.Submit(page, new Dictionary<string, string> { ["Form.Title"] = "Rådgivning på svenska", ["Form.Question"] = "Var?", ["Form.Answer"] = "Här." });
        Assert.Equal("Här.", (await Reader.Read("/sv/radgivning/svar/radgivning-pa-svenska")).Text(".prose"));
        Assert.Null((await colleague.Read(Routes.Publications)).Document.QuerySelector($"[aria-labelledby=ordered] a[href='{swedish}']"));
        Assert.Equal(["Rådgivning på svenska"], (await _counsellor.Read(Routes.Publications)).Texts("[aria-labelledby=translated] a"));
        Assert.Empty((await colleague.Read(Routes.Publications)).Texts("[aria-labelledby=translated] a"));
    }

    [Fact]
    public async Task An_order_is_taken_back_by_the_same_page()
    {
        var question = await _counsellor.Answered(site, "Perutaanko tilaus?", "Perutaan.");
        await _counsellor.Publish(question, "Tilaus perutaan");
        var swedish = Routes.QuestionPublishingIn(question, SiteLanguage.Swedish);
        var form = $"form[action='{Routes.QuestionTranslation(question)}']";
        await _counsellor.Submit(await _counsellor.Read(swedish), new Dictionary<string, string>(), form);

        await _counsellor.Submit(await _counsellor.Read(swedish), new Dictionary<string, string>(), form);

        Assert.Null((await _counsellor.Read(Routes.Publications)).Document.QuerySelector($"[aria-labelledby=ordered] a[href='{swedish}']"));
    }

    [Fact]
    public async Task Drafts_and_orders_go_with_their_thread()
    {
        var visitor = site.Visitor();
        var asked = await _counsellor.Answers(site, visitor, SiteLanguage.Finnish, "Poistan tämän luonnoksineen.");
        await _counsellor.Publish(asked.Number, "Poistuva luonnoksineen");
        var swedish = await _counsellor.Read(Routes.QuestionPublishingIn(asked.Number, SiteLanguage.Swedish));
        await _counsellor.Submit(swedish, new Dictionary<string, string> { ["Form.Title"] = "Utkast" }, to: Routes.QuestionEdition(asked.Number));
        await _counsellor.Submit(swedish, new Dictionary<string, string>(), $"form[action='{Routes.QuestionTranslation(asked.Number)}']");
        Assert.Equal(1, await DraftsOf(asked.Number));

        await visitor.Sends(asked, Routes.OwnDeletion, ("confirmed", "true"));

        Assert.Equal(0, await DraftsOf(asked.Number));
        Assert.Equal(0, await site.With<SiteDbContext, int>(database => database.TranslationOrders.CountAsync(order => order.QuestionNumber == asked.Number)));
    }

    private async Task<ReadPage> Saves(int question, params (string Field, string Text)[] typed) => await _counsellor.Submit(
        await _counsellor.Read(Routes.QuestionPublishing(question)), typed.ToDictionary(one => one.Field, one => one.Text), to: Routes.QuestionEdition(question));

    private Task<int> DraftsOf(int question) =>
        site.With<SiteDbContext, int>(database => database.EditionDrafts.CountAsync(draft => draft.QuestionNumber == question));
}
