using System.Net;
using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.PageTests.Desk;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.PageTests.AdviceDesk;

public sealed class DeletionTests(SiteHost site) : IClassFixture<SiteHost>, IAsyncLifetime
{
    private readonly HttpClient _visitor = site.Visitor();
    private HttpClient _counsellor = null!;

    public async Task InitializeAsync() => _counsellor = await site.Counsellor();

    public Task DisposeAsync() => Task.CompletedTask;

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
        var deleted = await _visitor.Submit(asking, new Dictionary<string, string> { ["confirmed"] = "true" }, $"form[action='{Routes.OwnDeletion.For(asked.Language)}']");
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
            var asRead = (await threads.Find(asked.Opened))!;
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
        Assert.Equal(2, (await site.QuestionOf(asked)).MessageCount);
    }

    private Task<Asked> Answered(string language, string text) => _counsellor.Answers(site, _visitor, SiteLanguage.Find(language)!, text);
}
