using EmploymentNet.Core;
using EmploymentNet.PageTests.Hosting;
using EmploymentNet.Site;

namespace EmploymentNet.PageTests.QuickExit;

[Collection(OneSite.Collection)]
public sealed class QuickExitTests(SiteHost site)
{
    private readonly HttpClient _visitor = site.Visitor();

    public static TheoryData<string> DeskPages =>
    [
        .. new[] { Routes.Ask, Routes.OwnQuestion }.SelectMany(path => SiteLanguage.All.Select(path.For)),
        "/fi/tietoa/apua-heti", "/sv/om-natverket/hjalp-genast", "/fi/tietoa/jaljet", "/sv/om-natverket/spar",
    ];

    [Theory]
    [MemberData(nameof(DeskPages))]
    public async Task The_quick_exit_is_the_second_stop_of_the_keyboard_and_a_link_that_says_nothing_of_where_it_was(string path)
    {
        var page = await _visitor.Read(path);

        var exit = page.Document.QuerySelectorAll("a[href], button, input, select, textarea").ElementAt(1);
        Assert.Equal(Routes.QuickExit.For(SiteLanguage.Find(path[1..3])!), exit.GetAttribute("href"));
        Assert.Equal("noreferrer", exit.GetAttribute("rel"));
        Assert.NotNull(page.Document.QuerySelector(".quick-exit a[href^='/']"));
    }

    [Theory]
    [InlineData("/fi")]
    [InlineData("/sv/tjanster")]
    public async Task Other_pages_have_none(string path) => Assert.Null((await _visitor.Read(path)).Document.QuerySelector(".quick-exit"));

    [Fact]
    public async Task Receipt_and_what_follows_it_have_one()
    {
        var receipt = await _visitor.Submit(
            await _visitor.Read(Routes.Ask.Finnish), new Dictionary<string, string> { ["text"] = "Pääsenkö nopeasti pois?", ["topic"] = "youth" }, "form.form");
        var saved = await _visitor.Submit(receipt, new Dictionary<string, string>(), "forget-receipt form");

        Assert.All([receipt, saved], page => Assert.NotNull(page.Document.QuerySelector(".quick-exit")));
    }
}
