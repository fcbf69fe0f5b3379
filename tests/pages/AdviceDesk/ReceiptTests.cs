using EmploymentNet.Core;
using EmploymentNet.PageTests.Hosting;
using EmploymentNet.Site;

namespace EmploymentNet.PageTests.AdviceDesk;

/// <summary>Until the phrase is saved, and what stands in its place then.</summary>
[Collection(OneSite.Collection)]
public sealed class ReceiptTests(SiteHost site)
{
    private readonly HttpClient _visitor = site.Visitor();

    [Theory]
    [InlineData("fi", "maanantaina 7.12.", "Ensin näin, sitten en enää.")]
    [InlineData("sv", "måndag 7.12.", "Först ser jag den, sedan inte mera.")]
    public async Task Once_the_phrase_is_saved_the_page_says_what_comes_and_shows_the_phrase_no_longer(string code, string day, string text)
    {
        var language = SiteLanguage.Find(code)!;
        var receipt = await _visitor.Submit(
            await _visitor.Read(Routes.Ask.For(language)), new Dictionary<string, string> { ["text"] = text, ["topic"] = "youth" }, "form.form");

        var saved = await _visitor.Submit(receipt, new Dictionary<string, string> { ["due"] = "2026-12-07" }, "forget-receipt form");

        Assert.Equal("2026-11-26", receipt.Document.QuerySelector("[name=due]")!.GetAttribute("value"));
        Assert.Contains(day, saved.Text(".lead"), StringComparison.Ordinal);
        Assert.DoesNotContain(receipt.Phrase(), saved.Source, StringComparison.Ordinal);
        Assert.Contains("no-store", saved.Response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.NotNull(saved.Document.QuerySelector($"main a[href='{Routes.OwnQuestion.For(language)}']"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("huomenna")]
    public async Task A_day_that_is_none_is_not_named(string due)
    {
        var answer = await _visitor.PostAsync(Routes.AskSaved.Finnish, new FormUrlEncodedContent(new Dictionary<string, string> { ["due"] = due }));
        var page = await ReadPage.From(Routes.AskSaved.Finnish, answer);

        Assert.StartsWith("Vastaus tulee viimeistään kolmantena työpäivänä", page.Text(".lead"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_slip_to_print_holds_phrase_address_and_days_but_the_question_only_for_who_asks_for_it()
    {
        var receipt = await _visitor.Submit(
            await _visitor.Read(Routes.Ask.Finnish), new Dictionary<string, string> { ["text"] = "Kuka näkee tulosteeni?", ["topic"] = "youth" }, "form.form");

        var slip = receipt.Text(".phrase-card");
        Assert.Contains(receipt.Phrase(), slip, StringComparison.Ordinal);
        Assert.Contains($"http://localhost{Routes.OwnQuestion.Finnish}", slip, StringComparison.Ordinal);
        Assert.Contains("23.11.2026", slip, StringComparison.Ordinal);
        Assert.Contains("torstaina 26.11.2026", slip, StringComparison.Ordinal);
        Assert.DoesNotContain("Kuka näkee tulosteeni?", slip, StringComparison.Ordinal);
        Assert.Null(receipt.Document.QuerySelector(".print-sent[checked]"));
    }

    [Theory]
    [InlineData("fi", "12 kuukautta", "Ilmoitusvelvollisuus")]
    [InlineData("sv", "12 månader", "Anmälningsplikt")]
    public async Task Rights_and_duties_stand_in_short_before_the_button_that_sends(string code, string kept, string duty)
    {
        var form = await _visitor.Read(Routes.Ask.For(SiteLanguage.Find(code)!));

        var inShort = form.Document.QuerySelector("form .in-short")!;
        Assert.Equal(5, inShort.QuerySelectorAll("li strong").Length);
        Assert.Contains(kept, inShort.TextContent, StringComparison.Ordinal);
        Assert.Contains(duty, inShort.TextContent, StringComparison.Ordinal);
        Assert.Equal("button", inShort.NextElementSibling!.LocalName);
        Assert.NotNull(inShort.QuerySelector($"a[href^='/{code}/']"));
    }
}
