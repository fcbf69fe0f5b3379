using System.Net;
using EmploymentNet.Core;
using EmploymentNet.PageTests.AdviceDesk;
using EmploymentNet.Site;
using EmploymentNet.Site.Features.AdviceDesk.Retention;
using EmploymentNet.Site.Features.Desk.Questions;

namespace EmploymentNet.PageTests.Desk;

public sealed class EndingTests(SiteHost site) : IClassFixture<SiteHost>
{
    private readonly HttpClient _visitor = site.Visitor();

    [Fact]
    public async Task Not_for_us_begins_with_a_friendly_text_in_the_askers_language_and_says_where_to_go()
    {
        var asked = await _visitor.Asks(site, SiteLanguage.Swedish, "Hur får jag bygglov för en bastu?");
        var counsellor = await site.Counsellor();
        await counsellor.Claim(asked.Number);
        var form = await counsellor.Read(Routes.QuestionElsewhere(asked.Number));

        var unfilled = await counsellor.Submit(form, new Dictionary<string, string>(), ElsewhereForm(asked.Number));
        var sent = await counsellor.Submit(
            unfilled, new Dictionary<string, string> { ["Form.Text"] = "Tack för frågan! Fråga byggnadstillsynen i din kommun." }, ElsewhereForm(asked.Number));
        var thread = await _visitor.Opens(asked);

        Assert.Contains("Tack för att du frågade", form.Text("#text"), StringComparison.Ordinal);
        Assert.Contains("hakasulkeiden", unfilled.Text("#text-error"), StringComparison.Ordinal);
        Assert.Contains("kysymys suljettu", sent.Text(".notice"), StringComparison.Ordinal);
        Assert.Contains("Vi kan inte ge råd", thread.Text("[data-testid=state]"), StringComparison.Ordinal);
        Assert.Contains("byggnadstillsynen", thread.Text(".thread"), StringComparison.Ordinal);
        Assert.Contains($"{asked.Number}", (await counsellor.Read($"{Routes.Queue}?tila=suljetut")).Texts("tbody th"));
        Assert.DoesNotContain($"{asked.Number}", (await counsellor.Read(Routes.Queue)).Texts("tbody th"));
    }

    [Fact]
    public async Task Whoever_writes_to_a_closed_thread_opens_it_and_so_does_a_worker()
    {
        var asked = await _visitor.Asks(site, SiteLanguage.Finnish, "Aaa bbb ccc ddd eee.");
        var counsellor = await site.Counsellor();
        await counsellor.Claim(asked.Number);

        var spam = await counsellor.Press(Routes.Question(asked.Number), Routes.QuestionSpam(asked.Number));
        var told = await _visitor.Opens(asked);
        await _visitor.Submit(told, new Dictionary<string, string> { ["text"] = "Anteeksi, kissa käveli näppäimistöllä." }, ".thread-form");
        var held = await counsellor.Read($"{Routes.Queue}?tila=tarkistettavat");
        await counsellor.Claim(asked.Number);
        await counsellor.SendAnswer(asked.Number, "Ei haittaa!");
        var reopened = await counsellor.Press(Routes.Question(asked.Number), Routes.QuestionReopening(asked.Number));

        Assert.Contains("merkitty roskapostiksi", spam.Text(".notice"), StringComparison.Ordinal);
        Assert.Contains("Emme löytäneet viestistä kysymystä", told.Text("[data-testid=state]"), StringComparison.Ordinal);
        Assert.Contains($"{asked.Number}", held.Texts("tbody th"));
        Assert.Equal("Kysymys on taas jonossa.", reopened.Text(".notice"));
        Assert.Contains($"{asked.Number}", (await counsellor.Read(Routes.Queue)).Texts("tbody th"));
    }

    [Fact]
    public async Task Spam_is_erased_as_what_nobody_let_in()
    {
        await using var own = new SiteHost();
        var number = await own.Ask("Osta halvat lasit nyt heti.");
        var counsellor = await own.Counsellor();
        await counsellor.Claim(number);
        await counsellor.Press(Routes.Question(number), Routes.QuestionSpam(number));

        own.Clock.Advance(TimeSpan.FromDays(31));
        await own.With<RetentionJob>(job => job.Run());

        Assert.Equal(HttpStatusCode.NotFound, (await (await own.Counsellor()).Read(Routes.Question(number))).Status);
    }

    [Fact]
    public async Task Two_who_ask_the_same_get_the_same_answer_each_in_a_thread_of_their_own()
    {
        var (first, second) = (await Ask("Saanko opiskella työttömänä? Olen Anna-tunniste."), await Ask("Voiko työtön opiskella? Olen Bella-tunniste."));
        var counsellor = await site.Counsellor();
        await counsellor.Claim(second.Number);

        var seen = await counsellor.Read($"{Routes.QuestionMerging(second.Number)}?toinen={first.Number}");
        var merged = await counsellor.Submit(seen, new Dictionary<string, string>(), $"form[method=post][action='{Routes.QuestionMerging(second.Number)}']");
        var row = (await counsellor.Read(Routes.Queue)).Text($"tr[data-question='{second.Number}']");
        await counsellor.Claim(first.Number);
        var warned = await counsellor.Read(Routes.Question(first.Number));
        await counsellor.SendAnswer(first.Number, "Kyllä, ilmoita opinnoista työllisyysalueelle.");
        var (one, other) = (await site.Visitor().Opens(first), await site.Visitor().Opens(second));

        Assert.Contains("Anna-tunniste", seen.Text(".side-by-side"), StringComparison.Ordinal);
        Assert.Contains("Bella-tunniste", seen.Text(".side-by-side"), StringComparison.Ordinal);
        Assert.Contains("Kysymykset on yhdistetty", merged.Text(".notice"), StringComparison.Ordinal);
        Assert.Contains($"vastataan kysymyksessä {first.Number}", row, StringComparison.Ordinal);
        Assert.Contains($": {second.Number}.", warned.Text("[data-testid=merged-here]"), StringComparison.Ordinal);
        Assert.All([one, other], thread => Assert.Contains("ilmoita opinnoista työllisyysalueelle", thread.Text(".thread"), StringComparison.Ordinal));
        Assert.DoesNotContain("Bella", one.Source, StringComparison.Ordinal);
        Assert.DoesNotContain("Anna", other.Source, StringComparison.Ordinal);
        Assert.Contains("Olet saanut vastauksen", other.Text("[data-testid=state]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Merged_into_what_is_answered_already_it_is_answered_at_once_and_there_is_a_letter_for_whoever_wants_one()
    {
        await using var server = await MailServer.Start();
        await using var own = new MailSite(server);
        var (first, second) = (await own.Ask("Milloin kesätyöhaku alkaa?"), await own.Ask("Koska voi hakea kesätöihin?"));
        var counsellor = await own.Counsellor();
        await counsellor.ClaimAndAnswer(first, "Tammikuussa.");
        await counsellor.Claim(second);

        var seen = await counsellor.Read($"{Routes.QuestionMerging(second)}?toinen={first}");
        await counsellor.Submit(seen, new Dictionary<string, string>(), "form[method=post].desk-form");
        await own.With<MergedAnswers>(answers => answers.Give());
        var after = await counsellor.Read(Routes.Question(second));

        Assert.Contains("viimeisimmän vastauksen heti", seen.Text("form[method=post] p"), StringComparison.Ordinal);
        Assert.Equal("Vastattu", after.Text("#state"));
        Assert.Single(after.Texts(".from-desk"));
        // A letter for each answer; nobody had given an address.
        await own.Logs.Say("Mail 2 is not needed any more");
    }

    [Fact]
    public async Task Where_the_other_asker_deletes_theirs_this_one_waits_for_its_own_answer_again()
    {
        var (first, second) = (await Ask("Poistan tämän kohta, anteeksi."), await Ask("Tämä jää odottamaan vastausta."));
        var counsellor = await site.Counsellor();
        await counsellor.Claim(second.Number);
        await counsellor.Submit(
            await counsellor.Read($"{Routes.QuestionMerging(second.Number)}?toinen={first.Number}"), new Dictionary<string, string>(), "form[method=post].desk-form");

        await _visitor.Sends(first, Routes.OwnDeletion, ("confirmed", "true"));
        await site.With<MergedAnswers>(answers => answers.Give());

        Assert.Equal("Uusi", (await counsellor.Read(Routes.Question(second.Number))).Text("#state"));
        Assert.Null((await counsellor.Read(Routes.Question(second.Number))).Document.QuerySelector($"form[action='{Routes.QuestionMergingEnd(second.Number)}']"));
    }

    [Fact]
    public async Task Questions_that_turn_out_different_are_taken_apart()
    {
        var (first, second) = (await Ask("Ensimmäinen kysymys palkasta."), await Ask("Toinen kysymys palkasta."));
        var counsellor = await site.Counsellor();
        await counsellor.Claim(second.Number);
        await counsellor.Submit(
            await counsellor.Read($"{Routes.QuestionMerging(second.Number)}?toinen={first.Number}"), new Dictionary<string, string>(), "form[method=post].desk-form");

        var apart = await counsellor.Press(Routes.Question(second.Number), Routes.QuestionMergingEnd(second.Number));
        await counsellor.ClaimAndAnswer(first.Number, "Vain ensimmäiselle.");

        Assert.Contains("on erotettu", apart.Text(".notice"), StringComparison.Ordinal);
        Assert.DoesNotContain("Vain ensimmäiselle", (await site.Visitor().Opens(second)).Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_knows_an_asker_does_not_read_them_on_the_page_that_merges()
    {
        var (known, other) = (await site.Ask("Tunnen tämän kysyjän, salaisuus."), await site.Ask("Toinen kysymys, johon yhdistetään."));
        var counsellor = await site.Counsellor();
        await counsellor.Press(Routes.QuestionAcquaintance(known), Routes.QuestionAcquaintance(known));
        await counsellor.Claim(other);

        var page = await counsellor.Read($"{Routes.QuestionMerging(other)}?toinen={known}");

        Assert.DoesNotContain("salaisuus", page.Source, StringComparison.Ordinal);
        Assert.DoesNotContain($"{known}", page.Document.QuerySelectorAll("datalist option").Select(option => option.GetAttribute("value")));
    }

    [Fact]
    public async Task An_answer_goes_to_nobody_whom_its_writer_has_not_seen_named()
    {
        var (first, second) = (await Ask("Ensin kysyttiin tämä asia."), await Ask("Sitten kysyttiin sama asia."));
        var (counsellor, lead) = (await site.Counsellor(), await site.Lead());
        await counsellor.Claim(first.Number);
        var opened = await counsellor.Read(Routes.Question(first.Number));
        await lead.Claim(second.Number);
        await lead.Submit(
            await lead.Read($"{Routes.QuestionMerging(second.Number)}?toinen={first.Number}"), new Dictionary<string, string>(), "form[method=post].desk-form");

        var refused = await counsellor.Submit(opened, new Dictionary<string, string> { ["Form.Text"] = "Koska olet 17." }, DeskVerbs.AnswerForm(first.Number));
        var sent = await counsellor.Submit(refused, new Dictionary<string, string>(), DeskVerbs.AnswerForm(first.Number));

        Assert.Contains("saajat ovat muuttuneet", refused.Text("#text-error"), StringComparison.Ordinal);
        Assert.Equal("Koska olet 17.", refused.Text("#text"));
        Assert.Contains("Vastaus on lähetetty", sent.Text(".notice"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_called_spam_today_is_kept_its_days_however_old_it_is()
    {
        await using var own = new SiteHost();
        var number = await own.Ask("Vanha kysymys, joka merkitään vahingossa.");
        own.Clock.Advance(TimeSpan.FromDays(35));
        var counsellor = await own.Counsellor();
        await counsellor.Claim(number);
        await counsellor.Press(Routes.Question(number), Routes.QuestionSpam(number));

        await own.With<RetentionJob>(job => job.Run());

        Assert.Equal(HttpStatusCode.OK, (await counsellor.Read(Routes.Question(number))).Status);
    }

    [Theory]
    [InlineData("99999", "Tällä numerolla ei ole kysymystä")]
    [InlineData("kissa", "Tällä numerolla ei ole kysymystä")]
    [InlineData("oma", "Tämä on sama kysymys")]
    public async Task A_number_that_leads_nowhere_is_told_at_its_field(string typed, string told)
    {
        var number = await site.Ask("Mihin tämä yhdistetään?");
        var counsellor = await site.Counsellor();
        await counsellor.Claim(number);

        var page = await counsellor.Read($"{Routes.QuestionMerging(number)}?toinen={(typed == "oma" ? $"{number}" : typed)}");

        Assert.Contains(told, page.Text("#toinen-error"), StringComparison.Ordinal);
        Assert.Empty(page.Texts(".side-by-side"));
    }

    [Fact]
    public async Task Topic_and_language_are_corrected_and_the_queue_shows_them()
    {
        var number = await site.Ask("How do I find a job in Oulu?");
        var counsellor = await site.Counsellor();

        var filed = await counsellor.Submit(
            await counsellor.Read(Routes.Question(number)), new Dictionary<string, string> { ["topic"] = "youth", ["language"] = "en" }, $"form[action='{Routes.QuestionFile(number)}']");
        var wrong = await counsellor.Submit(filed, new Dictionary<string, string> { ["topic"] = "nothing" }, $"form[action='{Routes.QuestionFile(number)}']");

        Assert.Equal("Aihe ja kieli on muutettu.", filed.Text(".notice"));
        Assert.Contains("englanti", filed.Text("#facts ~ dl"), StringComparison.Ordinal);
        Assert.Contains("Mitään ei muutettu", wrong.Text(".notice"), StringComparison.Ordinal);
        Assert.Contains($"{number}", (await counsellor.Read($"{Routes.Queue}?aihe=youth")).Texts("tbody th"));
    }

    private Task<Asked> Ask(string text) => site.Visitor().Asks(site, SiteLanguage.Finnish, text);

    private static string ElsewhereForm(int question) => $"form[action='{Routes.QuestionElsewhere(question)}']";
}
