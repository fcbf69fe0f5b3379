using System.Net;
using EmploymentNet.PageTests.Desk;
using EmploymentNet.Site;

namespace EmploymentNet.PageTests.AdviceDesk;

/// <summary>Each test publishes under titles of its own.</summary>
public sealed class AnswersTests(SiteHost site) : IClassFixture<SiteHost>, IAsyncLifetime
{
    private HttpClient _counsellor = null!;

    private HttpClient Reader => site.Visitor();

    public async Task InitializeAsync() => _counsellor = await site.Counsellor();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_published_answer_stands_at_once_in_list_home_and_page_of_its_language()
    {
        var question = await Answered("Saanko opiskella työttömänä?", "Saat, kun sovit siitä **ensin**.");

        await _counsellor.Publish(question, "Voinko opiskella työttömänä?");

        const string address = "/fi/neuvonta/vastaukset/voinko-opiskella-tyottomana";
        Assert.Equal("Voinko opiskella työttömänä?", (await Reader.Read(Routes.Answers.Finnish)).Text($"h2 a[href='{address}']"));
        Assert.Equal("Voinko opiskella työttömänä?", (await Reader.Read(Routes.Home.Finnish)).Text($"h3 a[href='{address}']"));
        var page = await Reader.Read(address);
        Assert.Equal("Saanko opiskella työttömänä?", page.Text("blockquote"));
        Assert.Equal("ensin", page.Text(".prose strong"));
        Assert.Equal("Vastaaja: Sosiaaliohjaaja", page.Text(".answered-by"));
        Assert.Equal(HttpStatusCode.NotFound, (await Reader.Read("/sv/radgivning/svar/voinko-opiskella-tyottomana")).Status);
        Assert.False(page.Response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_short_list_ends_with_the_answers_in_the_other_language_and_says_so()
    {
        await _counsellor.Publish(await Answered("Mitä työpajalla tehdään?", "Harjoitellaan työtä.", "youth"), "Mitä työpajalla tehdään?");

        var list = await Reader.Read($"{Routes.Answers.Swedish}?amne=youth");

        Assert.Contains("Det finns inga publicerade svar om det här ämnet ännu", list.Text("main"), StringComparison.Ordinal);
        Assert.Equal("Svar på finska", list.Text("#other"));
        Assert.Equal("fi", list.Document.QuerySelector("section[aria-labelledby=other] a")!.GetAttribute("lang"));
    }

    [Fact]
    public async Task An_answer_in_both_languages_leads_from_one_to_the_other()
    {
        var question = await Answered("Mikä on yleistuki?", "Tuki työttömälle.");
        await _counsellor.Publish(question, "Mikä on yleistuki?");
        await _counsellor.Publish(question, "Vad är allmänt stöd?", "sv");

        var page = await Reader.Read("/sv/radgivning/svar/vad-ar-allmant-stod");

        Assert.NotNull(page.Document.QuerySelector("link[rel=alternate][hreflang=fi][href$='/fi/neuvonta/vastaukset/mika-on-yleistuki']"));
        Assert.Equal("Svarat av: Socialhandledare", page.Text(".answered-by"));
    }

    [Fact]
    public async Task The_same_title_twice_makes_two_addresses_and_the_newest_comes_first()
    {
        await _counsellor.Publish(await Answered("Ensimmäinen kysyjä kysyi näin.", "Ensimmäinen vastaus."), "Paljonko tuki on?");
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        await _counsellor.Publish(await Answered("Toinen kysyjä kysyi samaa.", "Toinen vastaus."), "Paljonko tuki on?");

        var list = await Reader.Read(Routes.Answers.Finnish);

        Assert.Equal(
            ["/fi/neuvonta/vastaukset/paljonko-tuki-on-2", "/fi/neuvonta/vastaukset/paljonko-tuki-on"],
            list.Document.QuerySelectorAll("h2 a[href*=paljonko]").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task A_title_of_signs_alone_still_makes_an_address()
    {
        var question = await Answered("Mitä tarkoittaa pelkkä kysymysmerkki?", "Ei mitään.");

        await _counsellor.Publish(question, "???");

        Assert.Equal("???", (await Reader.Read($"{Routes.Answers.Finnish}/{question}")).Text("h1"));
    }

    [Fact]
    public async Task A_question_is_published_once_in_a_language_however_often_the_button_is_pressed()
    {
        var question = await Answered("Painanko nappia liian monta kertaa?", "Et.");

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => _counsellor.Publish(question, "Liian monta painallusta")));

        Assert.Single((await Reader.Read(Routes.Answers.Finnish)).Texts("h2 a[href*=painallusta]"));
    }

    [Fact]
    public async Task What_the_asker_did_not_allow_is_not_published()
    {
        var question = await site.Ask("Tätä ei saa näyttää muille.", mayPublish: false);
        var form = await _counsellor.ClaimAndAnswer(question, "Selvä.");

        var page = await _counsellor.Read(Routes.QuestionPublishing(question));
        var forced = await _counsellor.PostAsync(Routes.QuestionPublishing(question), new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Form.Language"] = "fi",
            ["Form.Title"] = "Väkisin julkaistu",
            ["Form.Question"] = "Kysymys",
            ["Form.Answer"] = "Vastaus",
            ["__RequestVerificationToken"] = form.Document.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!,
        }));

        Assert.Contains("ei antanut lupaa", page.Text("main"), StringComparison.Ordinal);
        Assert.Contains("ei antanut lupaa", await forced.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Reader.Read("/fi/neuvonta/vastaukset/vakisin-julkaistu")).Status);
    }

    [Fact]
    public async Task A_counsellor_publishes_what_they_answered_and_a_lead_what_anybody_did()
    {
        var lead = await site.Lead();
        var question = await site.Ask("Kuka tämän saa julkaista?");
        await lead.ClaimAndAnswer(question, "Se, joka vastasi.");

        Assert.Contains("esihenkilö", (await _counsellor.Read(Routes.QuestionPublishing(question))).Text(".notice"), StringComparison.Ordinal);
        await lead.Publish(question, "Kuka saa julkaista?");
        Assert.Equal(HttpStatusCode.OK, (await Reader.Read("/fi/neuvonta/vastaukset/kuka-saa-julkaista")).Status);
    }

    [Fact]
    public async Task A_refused_publication_keeps_what_was_typed()
    {
        var question = await Answered("Miksi otsikko puuttuu?", "Koska unohdin sen.");

        var page = await _counsellor.Publish(question, " ", answer: "Muokattu vastaus, **tallessa**.");

        Assert.Equal("Kirjoita otsikko.", page.Text(".error-summary li"));
        Assert.Equal("Muokattu vastaus, **tallessa**.", page.Text("textarea[name='Form.Answer']"));
        Assert.Equal("Miksi otsikko puuttuu?", page.Text("textarea[name='Form.Question']"));
    }

    [Fact]
    public async Task A_withdrawn_answer_is_gone_and_its_address_is_not_used_again()
    {
        var question = await Answered("Poistuuko tämä vastaus?", "Poistuu.");
        var page = await _counsellor.Publish(question, "Poistuva vastaus");
        var withdraw = page.Document.QuerySelector("form[action$='/peruutus']")!.GetAttribute("action")!;

        await _counsellor.Press(Routes.Question(question), withdraw);
        await _counsellor.Publish(question, "Poistuva vastaus");

        Assert.Equal(HttpStatusCode.Gone, (await Reader.Read("/fi/neuvonta/vastaukset/poistuva-vastaus")).Status);
        Assert.Equal(HttpStatusCode.OK, (await Reader.Read("/fi/neuvonta/vastaukset/poistuva-vastaus-2")).Status);
        Assert.Single((await Reader.Read(Routes.Answers.Finnish)).Texts("h2 a[href*=poistuva]"));
    }

    [Fact]
    public async Task Linked_services_stand_on_the_page()
    {
        var question = await Answered("Mistä saan apua työnhakuun?", "Palveluista.");
        var form = await _counsellor.Read(Routes.QuestionPublishing(question));
        var service = form.Document.QuerySelector("input[name='Form.Links']")!;

        await _counsellor.Submit(form, new Dictionary<string, string>
        {
            ["Form.Title"] = "Mistä apua työnhakuun?",
            ["Form.Links"] = service.GetAttribute("value")!,
        });

        var page = await Reader.Read("/fi/neuvonta/vastaukset/mista-apua-tyonhakuun");
        Assert.Equal(service.ParentElement!.TextContent.Trim(), page.Text("aside li:first-child a"));
        Assert.Equal(HttpStatusCode.OK, (await Reader.Read(page.Document.QuerySelector("aside li a")!.GetAttribute("href")!)).Status);
    }

    [Fact]
    public async Task The_list_narrows_by_topic_and_comes_twenty_at_a_time()
    {
        for (var number = 1; number <= 21; number++)
            await _counsellor.Publish(await Answered($"Kysymys perheestä numero {number}", "Vastaus.", "family"), $"Perhe {number}");

        var list = await Reader.Read($"{Routes.Answers.Finnish}?aihe=family");
        var next = await Reader.Read(list.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        Assert.Equal(20, list.Texts("h2 a").Count());
        Assert.Equal("family", list.Document.QuerySelector("select option[selected]")!.GetAttribute("value"));
        Assert.Equal("Perhe 1", Assert.Single(next.Texts("h2 a")));
        Assert.Empty((await Reader.Read($"{Routes.Answers.Finnish}?aihe=employing")).Texts("h2 a"));
    }

    [Fact]
    public async Task A_hostile_edit_harms_nobody_who_reads_it()
    {
        var question = await Answered("</script><script>alert(1)</script> onko tämä turvallista?", "On.");

        await _counsellor.Publish(question, "Turvallinen </script><script>alert(1)</script>", answer: "[paina](javascript:alert(1)) <b onclick=x>lihava</b> 131052-308T");

        var address = (await Reader.Read(Routes.Answers.Finnish)).Document.QuerySelector("h2 a[href*=turvallinen]")!.GetAttribute("href")!;
        var page = await Reader.Read(address);
        Assert.Null(page.Document.QuerySelector("main :is(script, [onclick], [href^=javascript])"));
        Assert.DoesNotContain("131052-308T", page.Source, StringComparison.Ordinal);
        Assert.All(page.Document.QuerySelectorAll("script:not([src])"), script => Assert.Equal("application/ld+json", script.GetAttribute("type")));
    }

    [Fact]
    public async Task Search_engines_read_question_and_answer()
    {
        await _counsellor.Publish(await Answered("Mikä on aktivointisuunnitelma?", "Yhteinen suunnitelma."), "Mikä on aktivointisuunnitelma?");

        var page = await Reader.Read("/fi/neuvonta/vastaukset/mika-on-aktivointisuunnitelma");

        using var data = System.Text.Json.JsonDocument.Parse(page.Text("script[type='application/ld+json']"));
        Assert.Equal("QAPage", data.RootElement.GetProperty("@type").GetString());
        Assert.Equal("<p>Yhteinen suunnitelma.</p>\n", data.RootElement.GetProperty("mainEntity").GetProperty("acceptedAnswer").GetProperty("text").GetString());
    }

    private async Task<int> Answered(string question, string answer, string topic = "benefits")
    {
        var number = await site.Ask(question, topic: topic);
        await _counsellor.ClaimAndAnswer(number, answer);
        return number;
    }
}
