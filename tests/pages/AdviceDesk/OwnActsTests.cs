using System.Net;
using System.Text;
using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.ReturnPhrases;
using EmploymentNet.PageTests.Desk;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.PageTests.AdviceDesk;

/// <summary>What an asker may do with the thread at any time: rate, copy, object, delete.</summary>
public sealed class OwnActsTests(SiteHost site) : IClassFixture<SiteHost>, IAsyncLifetime
{
    private static readonly SitePath[] _acts = [Routes.OwnRating, Routes.OwnCopy, Routes.OwnObjection, Routes.OwnDeletion];

    private readonly HttpClient _visitor = site.Visitor();
    private HttpClient _counsellor = null!;

    public static TheoryData<string, int> ActsInBothLanguages
    {
        get
        {
            var acts = new TheoryData<string, int>();
            for (var act = 0; act < _acts.Length; act++)
                foreach (var language in SiteLanguage.All)
                    acts.Add(language.Code, act);
            return acts;
        }
    }

    public async Task InitializeAsync() => _counsellor = await site.Counsellor();

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("fi", "Kirjoita meille, mikä jäi auki", "Ei vielä")]
    [InlineData("sv", "Skriv vad som är oklart", "Inte ännu")]
    public async Task An_answer_is_rated_and_the_asker_may_change_their_mind(string language, string told, string chosen)
    {
        var asked = await Answered(language, $"Auttaako tämä minua? ({language})");

        var notYet = await _visitor.Does(asked, Routes.OwnRating, ("verdict", "NotYet"));
        await _visitor.Does(asked, Routes.OwnRating, ("verdict", "NotYet"));
        var first = (await Question(asked)).Rating;
        var helped = await _visitor.Does(asked, Routes.OwnRating, ("verdict", "Helped"));

        Assert.Contains(told, notYet.Text(".notice.done"), StringComparison.Ordinal);
        Assert.NotNull(notYet.Document.QuerySelector(".notice a[href='#text']"));
        Assert.Equal(chosen, notYet.Text(".rating [aria-pressed=true]"));
        Assert.Equal(Verdict.NotYet, first!.Verdict);
        Assert.Null(helped.Document.QuerySelector(".notice a"));
        Assert.Equal(Verdict.Helped, (await Question(asked)).Rating!.Verdict);
        Assert.Contains("Auttoi", (await _counsellor.Read(Routes.Question(asked.Number))).Text(".facts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_there_is_no_answer_there_is_nothing_to_rate()
    {
        var asked = await _visitor.Asks(site, SiteLanguage.Finnish, "Vastausta ei vielä ole.");

        var page = await _visitor.Sends(asked, Routes.OwnRating, ("verdict", "Helped"));

        Assert.Null(page.Document.QuerySelector(".notice, .rating"));
        Assert.Null((await Question(asked)).Rating);
    }

    [Theory]
    [InlineData("")]
    [InlineData("keksitty")]
    [InlineData("7")]
    public async Task A_made_up_verdict_changes_nothing(string verdict)
    {
        var asked = await Answered("fi", $"Keksin oman arvion ({verdict}).");

        var page = await _visitor.Sends(asked, Routes.OwnRating, ("verdict", verdict));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Null((await Question(asked)).Rating);
    }

    [Fact]
    public async Task An_act_and_an_answer_of_the_same_moment_both_stand()
    {
        var asked = await Answered("fi", "Arvioin juuri, kun neuvoja kirjoittaa lisää.");

        await site.With<Threads>(async threads =>
        {
            var asRead = (await threads.Find(PhraseOf(asked)))!;
            await _counsellor.ClaimAndAnswer(asked.Number, "Muistin vielä tämän.");
            Assert.True(await threads.Rate(asRead, Verdict.No));
        });
        await site.With<Threads>(async threads =>
        {
            var asRead = (await threads.Find(PhraseOf(asked)))!;
            await _counsellor.ClaimAndAnswer(asked.Number, "Ja vielä tämän.");
            Assert.True(await threads.ObjectToPublishing(asRead));
        });

        var question = await Question(asked);
        Assert.Equal(Verdict.No, question.Rating!.Verdict);
        Assert.NotNull(question.ObjectedUtc);
        Assert.Equal(4, question.MessageCount);
    }

    [Theory]
    [InlineData("fi", "fi/neuvonta/vastaukset", "Vastausta ei enää näytetä muille.")]
    [InlineData("sv", "sv/radgivning/svar", "Svaret visas inte längre för andra.")]
    public async Task Objecting_withdraws_what_is_public_at_once_and_for_good(string language, string answers, string told)
    {
        var asked = await Answered(language, $"Haluan perua julkaisun. ({language})");
        await _counsellor.Publish(asked.Number, $"Peruttava {language}", language);
        await _counsellor.Publish(asked.Number, $"Peruttava toisin {language}", SiteLanguage.Find(language)!.Other.Code);
        var address = (await _visitor.Opens(asked)).Document.QuerySelector($".yours a[lang={language}]")!.GetAttribute("href")!;

        var page = await _visitor.Does(asked, Routes.OwnObjection);
        site.Clock.Advance(TimeSpan.FromMinutes(5));
        await _visitor.Sends(asked, Routes.OwnObjection);

        Assert.StartsWith(told, page.Text(".notice.done"), StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector($"form[action='{Routes.OwnObjection.For(asked.Language)}']"));
        Assert.StartsWith($"/{answers}/peruttava", address, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, (await _visitor.Read(address)).Status);
        Assert.Empty(await InForce(asked));
        var desk = await _counsellor.Read(Routes.Question(asked.Number));
        Assert.Contains("Ei, kysyjä perui luvan", desk.Text(".facts"), StringComparison.Ordinal);
        Assert.Contains("Peruttu kysyjän toiveesta", desk.Text("main"), StringComparison.Ordinal);
        Assert.Null(desk.Document.QuerySelector("main a[href$='/julkaisu']"));
        Assert.Equal((await Question(asked)).ObjectedUtc, (await Withdrawals(asked)).Select(withdrawal => withdrawal.Utc).Distinct().Single());
    }

    [Fact]
    public async Task However_an_objection_and_publishing_fall_together_nothing_is_public_after_both()
    {
        for (var round = 0; round < 6; round++)
        {
            var asked = await Answered("fi", $"Perun luvan samalla hetkellä, kierros {round}.");
            var form = await _counsellor.Read(Routes.QuestionPublishing(asked.Number));
            var title = new Dictionary<string, string> { ["Form.Title"] = $"Samalla hetkellä {round}" };

            await Task.WhenAll(
                _visitor.Sends(asked, Routes.OwnObjection),
                _counsellor.Submit(form, title, $"form[action='{Routes.QuestionPublishing(asked.Number)}']"));

            Assert.Empty(await InForce(asked));
        }
    }

    [Fact]
    public async Task The_ask_form_sent_again_without_consent_withdraws_as_well()
    {
        const string Text = "Pingviini ja kaktus tapasivat maanantaina.";
        var form = await _visitor.AskForm();
        var phrase = (await _visitor.SendQuestion(form, Text)).Phrase();
        var asked = new Asked(SiteLanguage.Finnish, phrase, await site.NewestQuestion());
        await _counsellor.ClaimAndAnswer(asked.Number, "Selvä.");
        await _counsellor.Publish(asked.Number, "Peruttu vanhasta välilehdestä");

        // What was published answers the very question, which is said first.
        var waiting = await _visitor.Submit(form, new Dictionary<string, string> { ["text"] = Text, ["topic"] = "youth" }, "form.form");
        var again = await _visitor.Submit(waiting, new Dictionary<string, string>(), "form.form");

        Assert.Equal(phrase, again.Phrase());
        Assert.Empty(await InForce(asked));
        Assert.NotNull((await Question(asked)).ObjectedUtc);
    }

    [Theory]
    [InlineData("fi", "Poistetaanko kaikki?", "Kaikki on poistettu")]
    [InlineData("sv", "Ska allt raderas?", "Allt är raderat")]
    public async Task Deleting_asks_once_more_and_leaves_a_receipt_and_nothing_else(string language, string question, string receipt)
    {
        var asked = await Answered(language, $"Poistan tämän itse. ({language})");
        await _counsellor.Publish(asked.Number, $"Itse poistettu {language}", language);
        var address = (await _visitor.Opens(asked)).Document.QuerySelector(".yours a[lang]")!.GetAttribute("href")!;

        var asking = await _visitor.Does(asked, Routes.OwnDeletion);
        var kept = await _visitor.Submit(asking, new Dictionary<string, string>(), $"form[action='{Routes.OwnQuestion.For(asked.Language)}']");
        var deleted = await _visitor.Submit(asking, Confirmed, $"form[action='{Routes.OwnDeletion.For(asked.Language)}']");
        var after = await _visitor.Opens(asked);

        Assert.Equal(question, asking.Text("h1"));
        Assert.Equal(2, kept.Document.QuerySelectorAll(".thread .message").Length);
        Assert.Equal(receipt, deleted.Text("h1"));
        Assert.Contains("23.11.2026", deleted.Text(".lead"), StringComparison.Ordinal);
        Assert.DoesNotContain(asked.Phrase, deleted.Source, StringComparison.Ordinal);
        Assert.Equal((await _visitor.Opens(asked with { Phrase = OwnQuestionVerbs.PhraseOfNobody(asked.Language) })).Text("main"), after.Text("main"));
        Assert.Equal(HttpStatusCode.Gone, (await _visitor.Read(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _counsellor.Read(Routes.Question(asked.Number))).Status);
        Assert.Equal(ErasureReason.Asker, (await site.ErasureOf(asked.Number))!.Reason);
        Assert.NotNull((await site.ErasureOf(asked.Number))!.ErasedUtc);
    }

    [Fact]
    public async Task Confirming_several_times_at_once_and_again_later_gives_the_same_receipt()
    {
        var asked = await Answered("fi", "Painan poistoa monta kertaa.");

        var presses = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => _visitor.Sends(asked, Routes.OwnDeletion, ("confirmed", "true"))));
        var later = await _visitor.Sends(asked, Routes.OwnDeletion, ("confirmed", "true"));

        Assert.All([.. presses, later], page => Assert.Equal("Kaikki on poistettu", page.Text("h1")));
    }

    [Fact]
    public async Task What_is_written_while_the_asker_deletes_goes_as_well()
    {
        var asked = await Answered("fi", "Poistan juuri, kun neuvoja vastaa.");

        await site.With<Threads>(async threads =>
        {
            var asRead = (await threads.Find(PhraseOf(asked)))!;
            await _counsellor.ClaimAndAnswer(asked.Number, "Ehdin vielä vastata.");
            await threads.Delete(asRead);
        });

        Assert.Equal(0, await site.With<SiteDbContext, int>(database => database.Questions.IgnoreQueryFilters().CountAsync(question => question.Number == asked.Number)));
    }

    [Fact]
    public async Task A_mistyped_phrase_never_confirms_a_deletion()
    {
        var asked = await Answered("fi", "Kirjoitan lauseen väärin.");

        var page = await _visitor.Sends(asked with { Phrase = $"{asked.Phrase} x" }, Routes.OwnDeletion, ("confirmed", "true"));

        Assert.NotEmpty(page.Text("#phrase-error"));
        Assert.Equal(2, (await Question(asked)).MessageCount);
    }

    [Theory]
    [InlineData("fi", "neuvonta-2026-11-23.txt", "Kopio otettu 23.11.2026 klo")]
    [InlineData("sv", "radgivning-2026-11-23.txt", "Kopian togs 23.11.2026 kl.")]
    public async Task A_copy_is_a_dated_text_file_without_the_phrase(string language, string name, string dated)
    {
        var asked = await Answered(language, $"Tästä haluan kopion.\n\nToinen kappale åäö. ({language})");

        var copy = await _visitor.Does(asked, Routes.OwnCopy);

        var bytes = await copy.Response.Content.ReadAsByteArrayAsync();
        var text = Encoding.UTF8.GetString(bytes);
        Assert.Equal(name, copy.Response.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal("attachment", copy.Response.Content.Headers.ContentDisposition.DispositionType);
        Assert.Equal("text/plain", copy.Response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("no-store", copy.Response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal([.. Encoding.UTF8.Preamble], bytes[..3]);
        Assert.Contains(dated, text, StringComparison.Ordinal);
        Assert.Contains("Toinen kappale åäö.", text, StringComparison.Ordinal);
        Assert.Contains("Kokeile **näin**.", text, StringComparison.Ordinal);
        Assert.DoesNotContain(asked.Phrase, text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(ActsInBothLanguages))]
    public async Task Every_act_answers_an_erased_phrase_like_one_of_nobody_and_asks_for_it_again(string code, int act)
    {
        var language = SiteLanguage.Find(code)!;
        var erased = await _visitor.Asks(site, language, $"Tämä on jo poistettu. ({code} {act})");
        await site.Erase(erased.Number);

        var known = await _visitor.Sends(erased, _acts[act], ("verdict", "Helped"));
        var unknown = await _visitor.Sends(erased with { Phrase = OwnQuestionVerbs.PhraseOfNobody(language) }, _acts[act], ("verdict", "Helped"));

        Assert.Equal(HttpStatusCode.OK, known.Status);
        Assert.Equal(unknown.Text("main"), known.Text("main"));
        Assert.NotEmpty(known.Text("#phrase-error"));
        Assert.Contains("no-store", known.Response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(ActsInBothLanguages))]
    public async Task The_address_of_an_act_alone_leads_to_the_phrase(string code, int act)
    {
        var language = SiteLanguage.Find(code)!;

        var response = await _visitor.GetAsync(_acts[act].For(language));

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal(Routes.OwnQuestion.For(language), response.Headers.Location!.ToString());
    }

    [Fact]
    public async Task The_phrase_stands_in_forms_and_in_no_address()
    {
        var asked = await Answered("fi", "Missä paluulauseeni lukee?");

        var page = await _visitor.Opens(asked);

        var addresses = page.Document.All.SelectMany(element => new[] { element.GetAttribute("href"), element.GetAttribute("action"), element.GetAttribute("src") }).OfType<string>();
        Assert.DoesNotContain(addresses, address => Letters(Uri.UnescapeDataString(address)).Contains(Letters(asked.Phrase), StringComparison.Ordinal));
        Assert.All(page.Document.QuerySelectorAll(".own-page form"), form =>
        {
            Assert.Equal("post", form.GetAttribute("method"));
            Assert.Equal(asked.Phrase, form.QuerySelector("[name=phrase]")!.GetAttribute("value"));
        });
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter));

    private static Dictionary<string, string> Confirmed => new() { ["confirmed"] = "true" };

    private async Task<Asked> Answered(string language, string text)
    {
        var asked = await _visitor.Asks(site, SiteLanguage.Find(language)!, text);
        await _counsellor.ClaimAndAnswer(asked.Number, "Kokeile **näin**.");
        return asked;
    }

    private static ReturnPhrase PhraseOf(Asked asked) => ((PhraseReading.Understood)ReturnPhrase.Read(asked.Phrase)).Phrase;

    private Task<Question> Question(Asked asked) =>
        site.With<SiteDbContext, Question>(database => database.Questions.AsNoTracking().SingleAsync(question => question.Number == asked.Number));

    private async Task<IEnumerable<PublishedAnswer>> InForce(Asked asked) => (await Published(asked)).Where(answer => answer.Withdrawal is null);

    private async Task<IEnumerable<Withdrawal>> Withdrawals(Asked asked) => (await Published(asked)).Select(answer => answer.Withdrawal!);

    private Task<List<PublishedAnswer>> Published(Asked asked) => site.With<SiteDbContext, List<PublishedAnswer>>(database =>
        database.PublishedAnswers.AsNoTracking().Where(answer => answer.QuestionNumber == asked.Number).ToListAsync());
}
