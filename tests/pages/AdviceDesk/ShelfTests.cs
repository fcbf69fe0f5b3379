using System.Net;
using EmploymentNet.PageTests.Desk;
using EmploymentNet.Site;

namespace EmploymentNet.PageTests.AdviceDesk;

/// <summary>Answers by topic and by life situation. Each test has a topic of its own.</summary>
public sealed class ShelfTests(SiteHost site) : IClassFixture<SiteHost>, IAsyncLifetime
{
    private HttpClient _counsellor = null!;

    private HttpClient Reader => site.Visitor();

    public async Task InitializeAsync() => _counsellor = await site.Counsellor();

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("/fi/neuvonta/vastaukset/aihe/tyonhaku", "Työnhaku", "jobSearch", "/fi/neuvonta/kysy?aihe=jobSearch")]
    [InlineData("/sv/radgivning/svar/amne/jobbsokning", "Jobbsökning", "jobSearch", "/sv/radgivning/fraga?amne=jobSearch")]
    public async Task A_topic_has_a_page_that_leads_to_services_and_to_asking_about_it(string path, string name, string topic, string ask)
    {
        var page = await Reader.Read(path);

        Assert.Equal(name, page.Text("h1"));
        Assert.InRange(page.Text(".lead").Length, 30, 400);
        Assert.NotEmpty(page.Texts("section[aria-labelledby=services] h3 a"));
        var form = await Reader.Read(page.Document.QuerySelector($".page-head a[href='{ask}']")!.GetAttribute("href")!);
        Assert.Equal(topic, form.Document.QuerySelector("select[name=topic] option[selected]")!.GetAttribute("value"));
        Assert.False(page.Response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_topics_answers_come_twenty_at_a_time_and_the_second_page_is_a_page_of_its_own()
    {
        await site.Publish("family", Enumerable.Range(1, 21).Select(number => $"Perhe {number}"));
        var path = $"{Routes.AnswerTopics.Finnish}/perhe-ja-tyo";

        var first = await Reader.Read(path);
        var next = await Reader.Read(first.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        Assert.Equal(20, first.Texts("h3 a[href*='/perhe-']").Count());
        Assert.Equal("Vastaukset (21)", first.Text("#answers"));
        Assert.Equal("Perhe 1", Assert.Single(next.Texts("h3 a[href*='/perhe-']")));
        Assert.EndsWith(path, Canonical(first), StringComparison.Ordinal);
        Assert.Equal(2, first.Document.QuerySelectorAll("link[hreflang]").Length);
        Assert.EndsWith($"{path}?sivu=2", Canonical(next), StringComparison.Ordinal);
        Assert.Empty(next.Document.QuerySelectorAll("link[hreflang]"));
        Assert.Contains(", sivu 2", next.Document.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_way_leads_from_home_over_all_answers_and_the_topic_to_the_answer()
    {
        await _counsellor.Published(site, "Saanko pitää taukoa?", "rights");

        var answer = await Reader.Read("/fi/neuvonta/vastaukset/saanko-pitaa-taukoa");

        Assert.Equal(
            ["/fi", "/fi/neuvonta/vastaukset", "/fi/neuvonta/vastaukset/aihe/oikeudet-ja-velvollisuudet"],
            answer.Document.QuerySelectorAll(".breadcrumbs a").Select(link => link.GetAttribute("href")));
        var topic = await Reader.Read("/fi/neuvonta/vastaukset/aihe/oikeudet-ja-velvollisuudet");
        Assert.Equal(["/fi", "/fi/neuvonta/vastaukset"], topic.Document.QuerySelectorAll(".breadcrumbs a").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("/fi/neuvonta/vastaukset?aihe=workAbility", "/fi/neuvonta/vastaukset/aihe/tyokyky-ja-terveys")]
    [InlineData("/sv/radgivning/svar?amne=workAbility", "/sv/radgivning/svar/amne/arbetsformaga-och-halsa")]
    [InlineData("/sv/radgivning/svar/amne/tyokyky-ja-terveys", "/sv/radgivning/svar/amne/arbetsformaga-och-halsa")]
    [InlineData("/fi/neuvonta/vastaukset/aihe/workAbility", "/fi/neuvonta/vastaukset/aihe/tyokyky-ja-terveys")]
    [InlineData("/fi/neuvonta/vastaukset/elamantilanne", "/fi/neuvonta/vastaukset")]
    [InlineData("/sv/radgivning/svar/amne", "/sv/radgivning/svar")]
    public async Task Addresses_of_before_and_of_the_other_language_lead_on_for_good(string former, string today)
    {
        var page = await Reader.Read(former);

        Assert.Equal(HttpStatusCode.MovedPermanently, page.Status);
        Assert.Equal(today, page.Response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_topic_that_is_renamed_keeps_its_old_address_as_a_way_to_the_new_one()
    {
        var lead = await site.Lead();
        await lead.Submit(await lead.Read(Routes.Topic("immigration")), new Dictionary<string, string> { ["Form.FinnishName"] = "Uusi Suomessa" });

        var former = await Reader.Read($"{Routes.AnswerTopics.Finnish}/maahan-muuttaneen-tyo-ja-opinnot");

        Assert.Equal($"{Routes.AnswerTopics.Finnish}/uusi-suomessa", former.Response.Headers.Location!.OriginalString);
        Assert.Equal("Uusi Suomessa", (await Reader.Read(former.Response.Headers.Location.OriginalString)).Text("h1"));
    }

    [Theory]
    [InlineData("/fi/neuvonta/vastaukset/aihe/eiole")]
    [InlineData("/sv/radgivning/svar/livssituation/finnsinte")]
    [InlineData("/fi/neuvonta/vastaukset/aihe/eiole/rss.xml")]
    [InlineData("/sv/radgivning/svar/livssituation/finnsinte/rss.xml")]
    public async Task What_is_no_topic_and_no_situation_is_not_found(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await Reader.Read(path)).Status);

    [Theory]
    [InlineData("/fi/neuvonta/vastaukset", "Tuet ja toimeentulo", "/fi/neuvonta/vastaukset/aihe/tuet-ja-toimeentulo")]
    [InlineData("/sv/radgivning/svar", "Stöd och utkomst", "/sv/radgivning/svar/amne/stod-och-utkomst")]
    public async Task All_answers_begin_with_the_topics_and_the_life_situations(string path, string name, string topic)
    {
        var page = await Reader.Read(path);

        Assert.Equal(name, page.Text($".shelves a[href='{topic}']"));
        Assert.Equal(17, page.Document.QuerySelectorAll(".shelves li a").Length);
        foreach (var shelf in page.Document.QuerySelectorAll(".shelves li a").Select(link => link.GetAttribute("href")!))
            Assert.Equal(HttpStatusCode.OK, (await Reader.Read(shelf)).Status);
    }

    [Fact]
    public async Task What_helps_most_comes_first_where_the_reader_wishes_it()
    {
        await _counsellor.Published(site, "Yrittäjänä hyvä", "other");
        await _counsellor.Published(site, "Yrittäjänä onnekas", "other");
        await _counsellor.Published(site, "Yrittäjänä turha", "other");
        await site.Figures("yrittajana-hyva", reads: 200, helped: 60);
        await site.Figures("yrittajana-onnekas", reads: 1, helped: 1);
        await site.Figures("yrittajana-turha", reads: 300, helped: 0);
        var newest = await Reader.Read($"{Routes.AnswerTopics.Finnish}/muu-aihe");

        var link = newest.Document.QuerySelector(".order a:not([aria-current])")!;
        var helpful = await Reader.Read(link.GetAttribute("href")!.Split('#')[0]);

        Assert.Equal(["Yrittäjänä turha", "Yrittäjänä onnekas", "Yrittäjänä hyvä"], newest.Texts("h3 a[href*=yrittajana]"));
        Assert.Equal(["Yrittäjänä hyvä", "Yrittäjänä onnekas", "Yrittäjänä turha"], helpful.Texts("h3 a[href*=yrittajana]"));
        Assert.Equal("Eniten auttaneet ensin", helpful.Text(".order a[aria-current]"));
        Assert.Contains("Auttanut 60 lukijaa", helpful.Text("main"), StringComparison.Ordinal);
        Assert.Equal(Canonical(newest), Canonical(helpful));
    }

    [Fact]
    public async Task A_withdrawn_answer_leaves_its_shelf_at_once()
    {
        var question = await _counsellor.Answered(site, "Mitä opiskelisin?", "Mikä kiinnostaa.", "education");
        await _counsellor.Publish(question, "Mitä opiskelisin?");
        var path = $"{Routes.AnswerTopics.Finnish}/opiskelu-ja-koulutus";
        Assert.Single((await Reader.Read(path)).Texts("h3 a[href$=mita-opiskelisin]"));

        await _counsellor.Withdraw(question);

        var page = await Reader.Read(path);
        Assert.Empty(page.Texts("h3 a[href$=mita-opiskelisin]"));
        Assert.Equal("Vastaukset (0)", page.Text("#answers"));
    }

    private static string Canonical(ReadPage page) => page.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!;
}
