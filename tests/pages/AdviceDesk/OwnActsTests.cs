using System.Net;
using System.Text;
using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.PageTests.Desk;
using EmploymentNet.Site;
using EmploymentNet.Site.Features.AdviceDesk;

namespace EmploymentNet.PageTests.AdviceDesk;

/// <summary>What holds of everything that an asker may do with the thread, and the copy of it.</summary>
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

    [Fact]
    public async Task An_act_and_an_answer_of_the_same_moment_both_stand()
    {
        var asked = await Answered("fi", "Arvioin juuri, kun neuvoja kirjoittaa lisää.");

        await site.With<Threads>(async threads =>
        {
            var asRead = (await threads.Find(asked.Opened))!;
            await _counsellor.ClaimAndAnswer(asked.Number, "Muistin vielä tämän.");
            Assert.True(await threads.Rate(asRead.First, Verdict.No));
        });
        await site.With<Threads>(async threads =>
        {
            var asRead = (await threads.Find(asked.Opened))!;
            await _counsellor.ClaimAndAnswer(asked.Number, "Ja vielä tämän.");
            Assert.True(await threads.ObjectToPublishing(asRead));
        });

        var question = await site.QuestionOf(asked);
        Assert.Equal(Verdict.No, question.Rating!.Verdict);
        Assert.NotNull(question.ObjectedUtc);
        Assert.Equal(4, question.MessageCount);
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

    private Task<Asked> Answered(string language, string text) => _counsellor.Answers(site, _visitor, SiteLanguage.Find(language)!, text);
}
