using System.Net;
using EmploymentNet.Core;
using EmploymentNet.PageTests.Desk;
using EmploymentNet.Site;

namespace EmploymentNet.PageTests.AdviceDesk;

public sealed class ObjectionTests(SiteHost site) : IClassFixture<SiteHost>, IAsyncLifetime
{
    private readonly HttpClient _visitor = site.Visitor();
    private HttpClient _counsellor = null!;

    public async Task InitializeAsync() => _counsellor = await site.Counsellor();

    public Task DisposeAsync() => Task.CompletedTask;

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
        Assert.All(await site.PublishedOf(asked), answer => Assert.NotNull(answer.Withdrawal));
        var desk = await _counsellor.Read(Routes.Question(asked.Number));
        Assert.Contains("Ei, kysyjä perui luvan", desk.Text("#facts ~ dl"), StringComparison.Ordinal);
        Assert.Contains("Peruttu kysyjän toiveesta", desk.Text("main"), StringComparison.Ordinal);
        Assert.Null(desk.Document.QuerySelector("main a[href$='/julkaisu']"));
        Assert.Equal((await site.QuestionOf(asked)).ObjectedUtc, (await site.PublishedOf(asked)).Select(answer => answer.Withdrawal!.Utc).Distinct().Single());
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

            Assert.All(await site.PublishedOf(asked), answer => Assert.NotNull(answer.Withdrawal));
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
        Assert.All(await site.PublishedOf(asked), answer => Assert.NotNull(answer.Withdrawal));
        Assert.NotNull((await site.QuestionOf(asked)).ObjectedUtc);
    }

    private Task<Asked> Answered(string language, string text) => _counsellor.Answers(site, _visitor, SiteLanguage.Find(language)!, text);
}
