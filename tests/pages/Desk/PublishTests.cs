using System.Net;
using EmploymentNet.Site;

namespace EmploymentNet.PageTests.Desk;

/// <summary>Each test publishes under titles of its own.</summary>
public sealed class PublishTests(SiteHost site) : IClassFixture<SiteHost>, IAsyncLifetime
{
    private HttpClient _counsellor = null!;

    private HttpClient Reader => site.Visitor();

    public async Task InitializeAsync() => _counsellor = await site.Counsellor();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_title_of_signs_alone_still_makes_an_address()
    {
        var question = await _counsellor.Answered(site, "Mitä tarkoittaa pelkkä kysymysmerkki?", "Ei mitään.");

        await _counsellor.Publish(question, "???");

        Assert.Equal("???", (await Reader.Read($"{Routes.Answers.Finnish}/{question}")).Text("h1"));
    }

    [Fact]
    public async Task A_question_is_published_once_in_a_language_however_often_the_button_is_pressed()
    {
        var question = await _counsellor.Answered(site, "Painanko nappia liian monta kertaa?", "Et.");

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => _counsellor.Publish(question, "Liian monta painallusta")));

        Assert.Single((await Reader.Read(Routes.Answers.Finnish)).Texts("h3 a[href*=painallusta]"));
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
        var question = await _counsellor.Answered(site, "Miksi otsikko puuttuu?", "Koska unohdin sen.");

        var page = await _counsellor.Publish(question, " ", answer: "Muokattu vastaus, **tallessa**.");

        Assert.Equal("Kirjoita otsikko.", page.Text(".error-summary li"));
        Assert.Equal("Muokattu vastaus, **tallessa**.", page.Text("textarea[name='Form.Answer']"));
        Assert.Equal("Miksi otsikko puuttuu?", page.Text("textarea[name='Form.Question']"));
    }
}
