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
        var question = await _counsellor.Answered(site, "Saanko opiskella työttömänä?", "Saat, kun sovit siitä **ensin**.");

        await _counsellor.Publish(question, "Voinko opiskella työttömänä?");

        const string address = "/fi/neuvonta/vastaukset/voinko-opiskella-tyottomana";
        Assert.Equal("Voinko opiskella työttömänä?", (await Reader.Read(Routes.Answers.Finnish)).Text($"h3 a[href='{address}']"));
        Assert.Equal("Voinko opiskella työttömänä?", (await Reader.Read(Routes.Home.Finnish)).Text($"h3 a[href='{address}']"));
        var page = await Reader.Read(address);
        Assert.Equal("Saanko opiskella työttömänä?", page.Text("blockquote"));
        Assert.Equal("ensin", page.Text(".prose strong"));
        Assert.Equal("Sosiaaliohjaaja vastasi", page.Text(".answered-by"));
        Assert.Equal(HttpStatusCode.NotFound, (await Reader.Read("/sv/radgivning/svar/voinko-opiskella-tyottomana")).Status);
        Assert.False(page.Response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_short_list_ends_with_the_answers_in_the_other_language_and_says_so()
    {
        await _counsellor.Publish(await _counsellor.Answered(site, "Mitä työpajalla tehdään?", "Harjoitellaan työtä.", "youth"), "Mitä työpajalla tehdään?");

        var list = await Reader.Read($"{Routes.AnswerTopics.Swedish}/unga");

        Assert.Contains("Det finns inga publicerade svar om det här på svenska ännu", list.Text("main"), StringComparison.Ordinal);
        Assert.Equal("Svar på finska", list.Text("#other"));
        Assert.Equal("fi", list.Document.QuerySelector("section[aria-labelledby=other] a")!.GetAttribute("lang"));
    }

    [Fact]
    public async Task An_answer_in_both_languages_leads_from_one_to_the_other()
    {
        var question = await _counsellor.Answered(site, "Mikä on yleistuki?", "Tuki työttömälle.");
        await _counsellor.Publish(question, "Mikä on yleistuki?");
        await _counsellor.Publish(question, "Vad är allmänt stöd?", "sv");

        var page = await Reader.Read("/sv/radgivning/svar/vad-ar-allmant-stod");

        Assert.NotNull(page.Document.QuerySelector("link[rel=alternate][hreflang=fi][href$='/fi/neuvonta/vastaukset/mika-on-yleistuki']"));
        Assert.Equal("Svar av en socialhandledare", page.Text(".answered-by"));
    }

    [Fact]
    public async Task The_same_title_twice_makes_two_addresses_and_the_newest_comes_first()
    {
        await _counsellor.Publish(await _counsellor.Answered(site, "Ensimmäinen kysyjä kysyi näin.", "Ensimmäinen vastaus."), "Paljonko tuki on?");
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        await _counsellor.Publish(await _counsellor.Answered(site, "Toinen kysyjä kysyi samaa.", "Toinen vastaus."), "Paljonko tuki on?");

        var list = await Reader.Read(Routes.Answers.Finnish);

        Assert.Equal(
            ["/fi/neuvonta/vastaukset/paljonko-tuki-on-2", "/fi/neuvonta/vastaukset/paljonko-tuki-on"],
            list.Document.QuerySelectorAll("h3 a[href*=paljonko]").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task An_answer_takes_no_address_that_the_shelves_stand_below()
    {
        await _counsellor.Publish(await _counsellor.Answered(site, "Mikä tämän aihe on?", "Aihe."), "Aihe");

        Assert.Equal("Aihe", (await Reader.Read($"{Routes.Answers.Finnish}/aihe-2")).Text("h1"));
    }

    [Fact]
    public async Task A_withdrawn_answer_is_gone_and_its_address_is_not_used_again()
    {
        var question = await _counsellor.Answered(site, "Poistuuko tämä vastaus?", "Poistuu.");
        await _counsellor.Publish(question, "Poistuva vastaus");

        await _counsellor.Withdraw(question);
        await _counsellor.Publish(question, "Poistuva vastaus");

        Assert.Equal(HttpStatusCode.Gone, (await Reader.Read("/fi/neuvonta/vastaukset/poistuva-vastaus")).Status);
        Assert.Equal(HttpStatusCode.OK, (await Reader.Read("/fi/neuvonta/vastaukset/poistuva-vastaus-2")).Status);
        Assert.Single((await Reader.Read(Routes.Answers.Finnish)).Texts("h3 a[href*=poistuva]"));
    }

    [Fact]
    public async Task Linked_services_stand_on_the_page()
    {
        var question = await _counsellor.Answered(site, "Mistä saan apua työnhakuun?", "Palveluista.");
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
    public async Task A_hostile_edit_harms_nobody_who_reads_it()
    {
        var question = await _counsellor.Answered(site, "</script><script>alert(1)</script> onko tämä turvallista?", "On.");

        await _counsellor.Publish(question, "Turvallinen </script><script>alert(1)</script>", answer: "[paina](javascript:alert(1)) <b onclick=x>lihava</b>");

        var address = (await Reader.Read(Routes.Answers.Finnish)).Document.QuerySelector("h3 a[href*=turvallinen]")!.GetAttribute("href")!;
        var page = await Reader.Read(address);
        Assert.Null(page.Document.QuerySelector("main :is(script, [onclick], [href^=javascript])"));
        Assert.All(page.Document.QuerySelectorAll("script:not([src])"), script => Assert.Equal("application/ld+json", script.GetAttribute("type")));
    }

    [Fact]
    public async Task Search_engines_read_question_and_answer()
    {
        await _counsellor.Publish(await _counsellor.Answered(site, "Mikä on aktivointisuunnitelma?", "Yhteinen suunnitelma."), "Mikä on aktivointisuunnitelma?");

        var page = await Reader.Read("/fi/neuvonta/vastaukset/mika-on-aktivointisuunnitelma");

        using var data = System.Text.Json.JsonDocument.Parse(page.Text("script[type='application/ld+json']"));
        Assert.Equal("QAPage", data.RootElement.GetProperty("@type").GetString());
        Assert.Equal("<p>Yhteinen suunnitelma.</p>\n", data.RootElement.GetProperty("mainEntity").GetProperty("acceptedAnswer").GetProperty("text").GetString());
    }
}
