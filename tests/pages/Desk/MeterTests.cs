using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EmploymentNet.PageTests.Desk;

public sealed class MeterTests(SiteHost site) : IClassFixture<SiteHost>
{
    private const string Heavy =
        "Mikäli edellä mainitut liitteet puuttuvat, hakemus käsitellään myöhemmin. Hakijan tulee toimittaa todistus viipymättä. Muutoksenhaku edellyttää päätöstä.";

    [Theory]
    [InlineData("counsellor", "Teksti on raskas", "”Mikäli” on virkakieltä. Sano mieluummin:")]
    [InlineData("lead", "Texten är tung", "”Mikäli” är byråkratspråk. Skriv hellre:")]
    public async Task A_heavy_text_is_shown_with_three_pieces_of_advice_and_the_rest_folded_away(string role, string verdict, string advice)
    {
        var question = await site.Ask("Onko vastaus selkeä?");
        var worker = await site.SignedIn(role);
        var page = await worker.Claim(question);

        var typed = await worker.Autosave(page, question, Heavy);

        Assert.Equal(verdict, typed.Text("#meter"));
        Assert.Equal(3, typed.Document.QuerySelectorAll(".meter > ul > li").Length);
        Assert.StartsWith(advice, typed.Texts(".meter > ul > li").First(), StringComparison.Ordinal);
        Assert.Equal("jos", typed.Text(".meter > ul > li strong"));
        Assert.NotEmpty(typed.Document.QuerySelectorAll(".meter details li"));
    }

    [Fact]
    public async Task The_meter_is_there_without_script_and_holds_nothing_back()
    {
        var question = await site.Ask("Lähteekö raskaskin vastaus?");
        var counsellor = await site.Counsellor();
        await counsellor.Claim(question);

        var saved = await counsellor.SaveDraft(await counsellor.Read(Routes.Question(question)), question, Heavy);
        var sent = await counsellor.SendAnswer(question, Heavy);

        Assert.Equal("Teksti on raskas", saved.Text("#meter"));
        Assert.NotNull(sent.Document.QuerySelector(".message.from-desk .prose"));
    }

    [Fact]
    public async Task A_clear_text_is_called_clear()
    {
        var question = await site.Ask("Onko tämä selkeä?");
        var counsellor = await site.Counsellor();

        var typed = await counsellor.Autosave(await counsellor.Claim(question), question, "Voit hakea rahaa itse. Kysy ensin Kelasta.");

        Assert.Equal("Teksti on selkeä", typed.Text("#meter"));
        Assert.Empty(typed.Document.QuerySelectorAll(".meter li"));
    }

    [Fact]
    public async Task The_language_of_the_question_decides_and_one_without_rules_has_no_meter()
    {
        var (swedish, english) = (await site.Ask("Hur söker jag?"), await site.Ask("How do I apply?"));
        await SetLanguage(swedish, "sv");
        await SetLanguage(english, "en");
        var counsellor = await site.Counsellor();

        var inSwedish = await counsellor.Autosave(await counsellor.Claim(swedish), swedish, "Beträffande stödet kan du ringa.");
        var inEnglish = await counsellor.Autosave(await counsellor.Claim(english), english, "You can apply for it yourself.");

        Assert.Equal("sv", inSwedish.Document.QuerySelector(".meter q")!.GetAttribute("lang"));
        Assert.Null(inEnglish.Document.QuerySelector(".meter"));
    }

    private async Task SetLanguage(int number, string language)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SiteDbContext>().Questions.Where(question => question.Number == number)
            .ExecuteUpdateAsync(row => row.SetProperty(question => question.Language, language));
    }
}
