using System.Net;
using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.PageTests.Desk;
using EmploymentNet.Site;

namespace EmploymentNet.PageTests.AdviceDesk;

public sealed class RatingTests(SiteHost site) : IClassFixture<SiteHost>, IAsyncLifetime
{
    private readonly HttpClient _visitor = site.Visitor();
    private HttpClient _counsellor = null!;

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
        var first = (await site.QuestionOf(asked)).Rating;
        var helped = await _visitor.Does(asked, Routes.OwnRating, ("verdict", "Helped"));

        Assert.Contains(told, notYet.Text(".notice.done"), StringComparison.Ordinal);
        Assert.NotNull(notYet.Document.QuerySelector(".notice a[href='#text']"));
        Assert.Equal(chosen, notYet.Text(".rating [aria-pressed=true]"));
        Assert.Equal(Verdict.NotYet, first!.Verdict);
        Assert.Null(helped.Document.QuerySelector(".notice a"));
        Assert.Equal(Verdict.Helped, (await site.QuestionOf(asked)).Rating!.Verdict);
        Assert.Contains("Auttoi", (await _counsellor.Read(Routes.Question(asked.Number))).Text("#facts ~ dl"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_there_is_no_answer_there_is_nothing_to_rate()
    {
        var asked = await _visitor.Asks(site, SiteLanguage.Finnish, "Vastausta ei vielä ole.");

        var page = await _visitor.Sends(asked, Routes.OwnRating, ("verdict", "Helped"));

        Assert.Null(page.Document.QuerySelector(".notice, .rating"));
        Assert.Null((await site.QuestionOf(asked)).Rating);
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
        Assert.Null((await site.QuestionOf(asked)).Rating);
    }

    private Task<Asked> Answered(string language, string text) => _counsellor.Answers(site, _visitor, SiteLanguage.Find(language)!, text);
}
