using EmploymentNet.Site;

namespace EmploymentNet.PageTests.Desk;

public sealed class AnswerTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Fact]
    public async Task An_answer_stands_in_the_thread_with_the_profession_of_its_writer()
    {
        var question = await site.Ask("Saanko tukea harjoittelun ajalta?");

        var page = await (await site.Counsellor()).ClaimAndAnswer(question, "Saat, **jos** olet työtön.\n\n- Ilmoittaudu ensin.");

        Assert.Equal("Vastattu", page.Text("#state"));
        Assert.Equal("Sosiaaliohjaaja", page.Text(".message.from-desk .meta strong"));
        Assert.Equal("jos", page.Text(".message.from-desk strong + p, .message.from-desk .prose strong"));
        Assert.Equal("Ilmoittaudu ensin.", page.Text(".message.from-desk li"));
    }

    [Fact]
    public async Task An_answer_after_the_claim_is_gone_keeps_the_text_and_can_be_sent_with_one_press()
    {
        var question = await site.Ask("Mihin pitää ilmoittautua ensin?");
        var counsellor = await site.Counsellor();
        var form = await counsellor.Claim(question);
        await counsellor.Press(Routes.Question(question), Routes.QuestionRelease(question));

        var refused = await counsellor.Submit(form, new Dictionary<string, string> { ["Form.Text"] = "Ilmoittaudu työttömäksi." }, DeskVerbs.AnswerForm(question));
        var sent = await counsellor.Submit(refused, new Dictionary<string, string> { ["Form.TakeFirst"] = "true" }, DeskVerbs.AnswerForm(question));

        Assert.Equal("Ilmoittaudu työttömäksi.", refused.Text("textarea"));
        Assert.Contains("Tekstisi on tallessa", refused.Text(".error-summary"), StringComparison.Ordinal);
        Assert.Empty(refused.Texts(".message.from-desk"));
        Assert.Equal("Ilmoittaudu työttömäksi.", sent.Text(".message.from-desk .prose"));
    }

    [Fact]
    public async Task An_answer_to_what_somebody_else_holds_keeps_the_text_and_is_not_sent()
    {
        var question = await site.Ask("Kuka minulle oikein vastaa?");
        var (counsellor, lead) = (await site.Counsellor(), await site.Lead());
        var form = await counsellor.Claim(question);
        await counsellor.Press(Routes.Question(question), Routes.QuestionRelease(question));
        await lead.Claim(question);

        var refused = await counsellor.Submit(
            form, new Dictionary<string, string> { ["Form.Text"] = "Minä vastaan.", ["Form.TakeFirst"] = "true" }, DeskVerbs.AnswerForm(question));

        Assert.Equal("Minä vastaan.", refused.Text("textarea"));
        Assert.Empty(refused.Texts(".message.from-desk"));
        Assert.Equal("Vastausta ei lähetetty, koska kysymys on nyt varattu työntekijälle lead. Tekstisi on tallessa.", refused.Text(".error-summary li"));
    }

    [Fact]
    public async Task Pressing_send_twice_answers_once()
    {
        var question = await site.Ask("Tuleeko vastaus vain kerran?");
        var counsellor = await site.Counsellor();
        var form = await counsellor.Claim(question);

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ =>
            counsellor.Submit(form, new Dictionary<string, string> { ["Form.Text"] = "Tulee." }, DeskVerbs.AnswerForm(question))));

        Assert.Single((await counsellor.Read(Routes.Question(question))).Texts(".message.from-desk"));
    }

    [Fact]
    public async Task An_answer_does_not_close_over_a_message_its_writer_has_not_read()
    {
        var question = await site.Ask("Onko minulla oikeus koulutukseen?");
        var counsellor = await site.Counsellor();
        var form = await counsellor.Claim(question);
        await site.FollowUp(question, "Tarkennan vielä: olen vanhempainvapaalla.");

        var refused = await counsellor.Submit(form, new Dictionary<string, string> { ["Form.Text"] = "On oikeus." }, DeskVerbs.AnswerForm(question));

        Assert.Equal("On oikeus.", refused.Text("textarea"));
        Assert.Contains("uusi viesti", refused.Text(".error-summary"), StringComparison.Ordinal);
        Assert.Contains("vanhempainvapaalla", refused.Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_answer_is_refused_in_words()
    {
        var question = await site.Ask("Vastaatteko tähän jotakin?");

        var page = await (await site.Counsellor()).ClaimAndAnswer(question, "   ");

        Assert.Equal("Kirjoita vastaus ennen lähettämistä.", page.Text(".error-summary li"));
        Assert.Equal("true", page.Document.QuerySelector("textarea")!.GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task A_personal_identity_code_in_an_answer_is_taken_out_and_the_writer_is_told()
    {
        var question = await site.Ask("Mitä hakemukseen kirjoitetaan?");

        var page = await (await site.Counsellor()).ClaimAndAnswer(question, "Kirjoita tunnus 131052-308T hakemukseen.");

        Assert.DoesNotContain("131052-308T", page.Source, StringComparison.Ordinal);
        Assert.Contains("Poistimme siitä henkilötunnuksen", page.Text("[role=status]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Raw_html_and_script_links_in_an_answer_do_nothing()
    {
        var question = await site.Ask("Onko tämä sivu turvallinen?");

        var page = await (await site.Counsellor()).ClaimAndAnswer(
            question, "<script>alert(1)</script>\n\n[paina](javascript:alert(1)) ![kuva](https://example.org/x.png) <img src=x onerror=alert(1)>");

        Assert.Null(page.Document.QuerySelector(".message :is(script, img, [onerror], [href^=javascript])"));
        Assert.Contains("paina", page.Text(".message.from-desk"), StringComparison.Ordinal);
    }
}
