using System.Text;
using System.Text.RegularExpressions;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.JourneyTests.Everywhere;
using EmploymentNet.JourneyTests.Hosting;
using EmploymentNet.Site;
using Microsoft.Playwright;

namespace EmploymentNet.JourneyTests.AdviceDesk;

[Collection(Beside.Name)]
public sealed partial class OwnQuestionJourneys(JourneySite site)
{
    [Theory]
    [MemberData(nameof(Circumstances.LanguagesWithAndWithoutScript), MemberType = typeof(Circumstances))]
    public Task The_phrase_is_saved_and_the_answer_rated_kept_to_oneself_and_deleted(string language, bool script) =>
        site.Journey(Circumstances.Of(language, script), async asker =>
        {
            var question = $"Päätänkö itse kaikesta? ({asker.Circumstances})";
            var phrase = await asker.AsksFromHome(question, "rights");
            await asker.SavesThePhrase();
            Assert.DoesNotContain(phrase, await asker.Page.ContentAsync(), StringComparison.Ordinal);
            await AnsweredAndPublished(asker.Circumstances, question);

            await asker.OpensOwnQuestion(phrase);
            var published = await asker.Page.Locator($".yours a[lang={language}]").GetAttributeAsync("href");
            await asker.Rates(Verdict.NotYet);
            Assert.Equal(1, await asker.Page.Locator(".notice a[href='#text']").CountAsync());

            await asker.Decides(Routes.OwnObjection);
            Assert.Equal(1, await asker.Page.Locator(".notice.done").CountAsync());
            Assert.Equal(410, await StatusOf(asker, published!));

            await asker.OpensOwnQuestion(phrase);
            await asker.Decides(Routes.OwnDeletion);
            await asker.ConfirmsDeletion();
            Assert.Equal(0, await asker.Page.Locator(".thread, .error-summary").CountAsync());

            await asker.OpensOwnQuestion(phrase);
            Assert.NotEmpty(await asker.Reads("#phrase-error"));
            await asker.KeepsNoCookie();
        });

    [Fact]
    public Task Going_back_from_what_follows_the_receipt_shows_an_empty_form_and_no_phrase() =>
        site.Journey(Circumstances.Of("fi"), async asker =>
        {
            var phrase = await asker.AsksFromHome("Näkyykö lause takaisin-napilla?", "youth");
            await asker.SavesThePhrase();

            await asker.Page.GoBackAsync();
            await asker.Page.Locator("#text").WaitForAsync();

            Assert.DoesNotContain(phrase, await asker.Page.ContentAsync(), StringComparison.Ordinal);
            Assert.Empty(await asker.Page.Locator("#text").InputValueAsync());
        });

    [Fact]
    public Task The_link_in_the_qr_code_opens_the_thread_and_leaves_the_address_bar_clean() =>
        site.Journey(Circumstances.Of("fi"), async asker =>
        {
            var phrase = await asker.AsksFromHome("Pääsenkö takaisin puhelimella?", "youth");

            await asker.ScansTheCode(phrase);

            await asker.Page.Locator(".thread").WaitForAsync();
            Assert.Equal("Pääsenkö takaisin puhelimella?", Assert.Single(await asker.ReadsThread()));
            Assert.Empty(new Uri(asker.Page.Url).Fragment);
        });

    [Fact]
    public Task Without_script_the_link_in_the_qr_code_opens_the_form() =>
        site.Journey(Circumstances.Of("sv", script: false), async asker =>
        {
            await asker.ScansTheCode("fem ord som ingen har");

            Assert.Empty(await asker.Page.Locator("[name=phrase]").InputValueAsync());
        });

    [Theory]
    [InlineData("fi", false)]
    [InlineData("fi", true)]
    [InlineData("sv", false)]
    [InlineData("sv", true)]
    public Task What_follows_asking_is_accessible_and_fits_a_narrow_screen(string language, bool dark) =>
        site.Journey(Circumstances.Of(language) with { Dark = dark, Width = 320 }, async asker =>
        {
            var question = $"Pääsenkö perille kaikilla sivuilla? ({asker.Circumstances})";
            var phrase = await asker.AsksFromHome(question, "rights");
            await FindsThePageInOrder(asker);
            await asker.SavesThePhrase();
            await FindsThePageInOrder(asker);
            await AnsweredAndPublished(asker.Circumstances, question);

            await asker.OpensOwnQuestion("kissa");
            await FindsThePageInOrder(asker);
            await asker.OpensOwnQuestion(phrase);
            await asker.Rates(Verdict.No);
            foreach (var folded in await asker.Page.Locator(".yours summary").AllAsync())
                await folded.ClickAsync();
            await FindsThePageInOrder(asker);
            await asker.Page.Locator($"form[action='{Routes.OwnDeletion.For(asker.Language)}'] button").ClickAsync();
            await FindsThePageInOrder(asker);
            await asker.ConfirmsDeletion();
            await FindsThePageInOrder(asker);
        }, traced: false);

    [Theory]
    [InlineData("fi")]
    [InlineData("sv")]
    public Task The_receipt_prints_on_half_a_sheet_without_the_question_unless_it_is_wanted(string language) =>
        site.Journey(Circumstances.Of(language), async asker =>
        {
            await asker.AsksFromHome($"Mitä paperilla lukee? ({language})", "youth");
            await asker.Page.EmulateMediaAsync(new() { Media = Media.Print });

            Assert.Equal([true, true, false, false, false], await Visible(asker, "#return-phrase", ".qr svg", ".sent-copy", ".quick-exit", "forget-receipt"));
            Assert.Equal(1, await Pages(asker, "A5"));

            await asker.Page.EmulateMediaAsync(new() { Media = Media.Screen });
            await asker.Page.Locator(".print-sent").CheckAsync();
            await asker.Page.EmulateMediaAsync(new() { Media = Media.Print });
            Assert.Equal([true, true], await Visible(asker, "#return-phrase", ".sent-copy"));
            Assert.Equal(1, await Pages(asker, "A4"));
        }, traced: false);

    [Fact]
    public Task The_thread_prints_as_a_dated_copy_without_forms_and_phrase() =>
        site.Journey(Circumstances.Of("fi"), async asker =>
        {
            var phrase = await asker.AsksFromHome("Saanko tästä kopion paperille?", "youth");
            await asker.OpensOwnQuestion(phrase);
            await asker.Page.EmulateMediaAsync(new() { Media = Media.Print });

            Assert.Equal([true, true, false, false], await Visible(asker, ".thread", ".own-page > .print-only", ".thread-form", ".yours"));
            Assert.DoesNotContain(phrase, await asker.Page.Locator("body").InnerTextAsync(), StringComparison.Ordinal);
        }, traced: false);

    private Task AnsweredAndPublished(Circumstances circumstances, string question) =>
        site.Journey(circumstances with { Width = 1280 }, async worker =>
        {
            await worker.AnswersInQueue(question, "Päätät itse.");
            await worker.Publishes($"Kuka päättää {circumstances}");
        }, name: "worker");

    private static async Task FindsThePageInOrder(Visitor asker)
    {
        await asker.FindsThePageAccessible();
        Assert.InRange(await asker.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 0, asker.Circumstances.Width);
    }

    private static async Task<int> StatusOf(Visitor visitor, string path) => (await visitor.Page.GotoAsync(path))!.Status;

    private static async Task<IEnumerable<bool>> Visible(Visitor visitor, params string[] selectors)
    {
        var visible = new List<bool>();
        foreach (var selector in selectors)
            visible.Add(await visitor.Page.Locator(selector).IsVisibleAsync());
        return visible;
    }

    private static async Task<int> Pages(Visitor visitor, string format) =>
        PdfPage().Count(Encoding.Latin1.GetString(await visitor.Page.PdfAsync(new() { Format = format })));

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PdfPage();
}
