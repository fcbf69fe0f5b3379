using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site;
using EmploymentNet.Site.Features.AdviceDesk.Answers;

namespace EmploymentNet.PageTests.AdviceDesk;

public sealed class SituationTests(SiteHost site) : IClassFixture<SiteHost>
{
    private HttpClient Reader => site.Visitor();

    [Theory]
    [InlineData("fi", "Olen ilman työtä", "/fi/neuvonta/kysy?aihe=")]
    [InlineData("sv", "Jag är utan jobb", "/sv/radgivning/fraga?amne=")]
    public async Task A_life_situation_has_a_page_that_leads_to_its_services_and_to_asking(string language, string name, string ask)
    {
        var page = await Reader.Read(PathOf("outOfWork", language));

        Assert.Equal(name, page.Text("h1"));
        Assert.InRange(page.Text(".lead").Length, 60, 300);
        Assert.NotNull(page.Document.QuerySelector($".page-head a[href^='{ask}']"));
        Assert.NotEmpty(page.Texts("section[aria-labelledby=services] h3 a"));
        var all = await Reader.Read(page.Document.QuerySelector("section[aria-labelledby=services] .band-head a")!.GetAttribute("href")!);
        Assert.Equal("outOfWork", all.Document.QuerySelector("select option[selected]:not([value=''])")!.GetAttribute("value"));
    }

    [Fact]
    public async Task It_holds_the_answers_of_its_situation_whatever_they_are_about_and_asks_about_what_most_of_them_are_about()
    {
        await site.Publish("benefits", ["Kesärahat 1", "Kesärahat 2"], situation: "summerJob");
        await site.Publish("rights", ["Kesäoikeudet"], situation: "summerJob");
        await site.Publish("rights", ["Talvioikeudet"], situation: "outOfWork");

        var page = await Reader.Read(PathOf("summerJob", "fi"));

        Assert.Equal(["Kesäoikeudet", "Kesärahat 2", "Kesärahat 1"], page.Texts("section[aria-labelledby=answers] h3 a"));
        Assert.NotNull(page.Document.QuerySelector(".page-head a[href='/fi/neuvonta/kysy?aihe=benefits']"));
        Assert.Equal("3 vastausta", (await Reader.Read(Routes.Answers.Finnish)).Text($".shelves li:has([href='{PathOf("summerJob", "fi")}']) .muted"));
    }

    [Fact]
    public void Every_life_situation_that_a_starter_can_name_has_a_page() =>
        Assert.Equal(AskStarter.LifeSituations, Shelves.Situations.Select(shelf => shelf.Situation!));

    private static string PathOf(string situation, string language) =>
        Shelves.Situations.Single(shelf => shelf.Situation == situation).Path.For(SiteLanguage.Find(language)!);
}
