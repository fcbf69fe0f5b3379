using System.Net;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Content.Delivery;
using EmploymentNet.PageTests.AdviceDesk;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;
using static EmploymentNet.PageTests.Desk.PublicationVerbs;

namespace EmploymentNet.PageTests.Desk;

/// <summary>What is left of an answer that the desk takes back.</summary>
public sealed class WithdrawalTests(SiteHost site) : IClassFixture<SiteHost>, IAsyncLifetime
{
    private HttpClient _counsellor = null!;

    private HttpClient Reader => site.Visitor();

    public async Task InitializeAsync() => _counsellor = await site.Counsellor();

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("fi", "Poistettu palveluineen", "Vastaus on poistettu", "Sen tieto oli vanhentunut.", "/fi/neuvonta/vastaukset", "/fi/palvelut")]
    [InlineData("sv", "Borttaget med tips", "Svaret är borttaget", "Informationen var föråldrad.", "/sv/radgivning/svar", "/sv/tjanster")]
    public async Task A_withdrawn_answer_tells_why_and_where_to_look(string language, string title, string heading, string why, string answers, string elsewhere)
    {
        var answer = await _counsellor.Published(site, title, language);

        await _counsellor.Acts(answer, Routes.PublicationWithdrawal(answer), ("reason", "Outdated"), ("elsewhere", elsewhere));

        var page = await Reader.Read($"{answers}/{UrlSegment.Of(title)}");
        Assert.Equal((HttpStatusCode.Gone, heading), (page.Status, page.Text("h1")));
        Assert.Contains(why, page.Text(".lead"), StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector($"main p a[href='{elsewhere}']"));
        Assert.DoesNotContain(title, page.Source, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _counsellor.Read(Routes.Publication(answer))).Status);
    }

    [Fact]
    public async Task The_page_named_by_whoever_takes_an_answer_back_goes_before_the_answer_that_superseded_it()
    {
        await _counsellor.Published(site, "Korvaava ennen poistoa");
        var answer = await _counsellor.Published(site, "Korvattu ennen poistoa");
        await _counsellor.Acts(answer, Routes.PublicationSupersession(answer), ("instead", Address("korvaava-ennen-poistoa")));
        Assert.NotEmpty((await Reader.Read(Address("korvattu-ennen-poistoa"))).Document.QuerySelectorAll($".answer-doubt a[href='{Address("korvaava-ennen-poistoa")}']"));

        await _counsellor.Acts(answer, Routes.PublicationWithdrawal(answer), ("reason", "Replaced"), ("elsewhere", "/fi/palvelut"));

        var page = await Reader.Read(Address("korvattu-ennen-poistoa"));
        Assert.Equal(HttpStatusCode.Gone, page.Status);
        Assert.NotNull(page.Document.QuerySelector("main p a[href='/fi/palvelut']"));
        Assert.Empty(page.Document.QuerySelectorAll($"main a[href='{Address("korvaava-ennen-poistoa")}']"));
    }

    [Fact]
    public async Task From_its_question_an_answer_is_taken_back_with_the_same_reason_and_the_question_tells_it()
    {
        var answer = await _counsellor.Published(site, "Kysymyksen sivulta");
        var question = await site.With<SiteDbContext, int>(database =>
            database.PublishedAnswers.Where(one => one.Id == answer).Select(one => one.QuestionNumber!.Value).SingleAsync());
        var form = await _counsellor.Read(Routes.PublicationWithdrawal(answer));

        var refused = await _counsellor.Submit(form, new Dictionary<string, string>(), "form[action$='/peruutus']");
        await _counsellor.Withdraw(question);

        Assert.Equal("Valitse syy.", refused.Text("#reason-error"));
        Assert.Contains("Tieto on vanhentunut", (await _counsellor.Read(Routes.Question(question))).Text("[aria-labelledby=published]"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, (await Reader.GetAsync(Address("kysymyksen-sivulta"))).StatusCode);
    }

    [Fact]
    public async Task Whoever_did_not_publish_it_takes_it_back_at_most_and_a_lead_does_everything()
    {
        var colleague = (await site.Counsellors(1))[0];
        var answer = await _counsellor.Published(site, "Toisen julkaisema");
        var lead = await site.Lead();

        var page = await colleague.Read(Routes.Publication(answer));
        var forced = await colleague.Submit(page, new Dictionary<string, string>(), "form[action$='/peruutus']", Routes.PublicationConfirmation(answer));

        Assert.Empty(page.Texts("[name='Form.Answer']"));
        Assert.StartsWith("Mitään ei muutettu", forced.Text(".notice"), StringComparison.Ordinal);
        Assert.NotNull((await lead.Read(Routes.Publication(answer))).Document.QuerySelector("[name='Form.Answer']"));
        await colleague.Submit(page, new Dictionary<string, string> { ["reason"] = "Wrong" }, "form[action$='/peruutus']");
        Assert.Equal(HttpStatusCode.Gone, (await Reader.GetAsync(Address("toisen-julkaisema"))).StatusCode);
    }
}
