using System.Net;
using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.PageTests.AdviceDesk;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk;
using EmploymentNet.Site.Features.AdviceDesk.Retention;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.PageTests.Desk;

public sealed class SplitTests(SiteHost site) : IClassFixture<SiteHost>
{
    private const string Part = "Saanko asumistukea, jos muutan omilleni?";

    private readonly HttpClient _visitor = site.Visitor();

    [Fact]
    public async Task Two_things_asked_at_once_are_answered_one_by_one_under_one_phrase()
    {
        var asked = await Asks(SiteLanguage.Finnish, $"Mistä löydän kesätyön? {Part}");
        var counsellor = await site.Counsellor();
        await counsellor.Claim(asked.Number);

        var form = await counsellor.Read(Routes.QuestionSplit(asked.Number));
        var split = await counsellor.Splits(asked, Part);
        var part = await site.PartOf(asked);
        await counsellor.ClaimAndAnswer(part, "Kyllä, hae sitä **Kelasta**.");
        var thread = await _visitor.Opens(asked);

        Assert.Contains("Mistä löydän kesätyön?", form.Text("[name='Form.Text']"), StringComparison.Ordinal);
        Assert.Equal("Osa on nyt oma kysymyksensä jonossa.", split.Text(".notice"));
        Assert.Contains($"Kysymys {part}", split.Text("#facts ~ dl"), StringComparison.Ordinal);
        Assert.Contains("Jaoimme kysymyksesi 2 osaan", thread.Text(".page-head"), StringComparison.Ordinal);
        Assert.Equal(["Osa 1: Oikeudet ja velvollisuudet", "Osa 2: Tuet ja toimeentulo"], thread.Texts("h2[id^=part-]"));
        Assert.Equal(["Joku kirjoittaa sinulle vastausta", "Olet saanut vastauksen"], thread.Texts("[data-testid=state]").Select(state => state.Split('.')[0]));
        Assert.Contains("Osa kysymyksestäsi, neuvonnan erottamana", thread.Text("#part-1 ~ .thread"), StringComparison.Ordinal);
        Assert.Contains("hae sitä Kelasta", thread.Text("#part-1 ~ .thread"), StringComparison.Ordinal);
        Assert.DoesNotContain("Kelasta", thread.Text("#part-0 ~ .thread"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_asker_writes_to_the_part_they_choose_and_rates_each_answer()
    {
        var (asked, part) = await SplitInSwedish();
        var counsellor = await site.Counsellor();
        await counsellor.ClaimAndAnswer(part, "Ja.");
        await counsellor.SendAnswer(asked.Number, "Nej.");

        var written = await _visitor.Submit(
            await _visitor.Opens(asked), new Dictionary<string, string> { ["text"] = "Hur söker jag det?", ["part"] = "1" }, ".thread-form");
        await _visitor.Sends(asked, Routes.OwnRating, ("verdict", "No"), ("part", "0"));

        Assert.Contains("Hur söker jag det?", written.Text("#part-1 ~ .thread"), StringComparison.Ordinal);
        Assert.Equal((Verdict.No, false), ((await site.QuestionOf(asked)).Rating?.Verdict, (await site.QuestionOf(asked)).IsOpen));
        Assert.Equal((null, true), ((await Question(part)).Rating?.Verdict, (await Question(part)).IsOpen));
    }

    [Fact]
    public async Task Who_was_asked_back_writes_into_that_part_without_choosing()
    {
        var (asked, part) = await SplitInSwedish();
        var counsellor = await site.Counsellor();
        await counsellor.Claim(part);
        await counsellor.Submit(
            await counsellor.Read(Routes.Question(part)),
            new Dictionary<string, string> { ["Form.Text"] = "Bor du ensam?", ["Form.AskBack"] = "true" },
            DeskVerbs.AnswerForm(part));

        var opened = await _visitor.Opens(asked);

        Assert.Equal("1", opened.Document.QuerySelector("[name=part][checked]")?.GetAttribute("value"));
    }

    [Fact]
    public async Task What_the_asker_takes_back_or_deletes_is_taken_from_every_part()
    {
        var (asked, part) = await SplitInSwedish();

        await _visitor.Sends(asked, Routes.OwnObjection);
        Assert.False((await Question(part)).MayPublish);
        var copy = await _visitor.Sends(asked, Routes.OwnCopy);
        await _visitor.Sends(asked, Routes.OwnDeletion, ("confirmed", "true"));

        Assert.Contains("Får jag bostadsbidrag", copy.Source, StringComparison.Ordinal);
        var counsellor = await site.Counsellor();
        await Assert.AllAsync([asked.Number, part], async number => Assert.Equal(HttpStatusCode.NotFound, (await counsellor.Read(Routes.Question(number))).Status));
        Assert.DoesNotContain("bostadsbidrag", (await _visitor.Opens(asked)).Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_knows_the_asker_is_kept_out_of_every_part_whichever_they_said_it_of()
    {
        var (asked, part) = await SplitInSwedish();
        var counsellor = await site.Counsellor();

        await counsellor.Press(Routes.QuestionAcquaintance(part), Routes.QuestionAcquaintance(part));

        await Assert.AllAsync([asked.Number, part], async number => Assert.DoesNotContain("bostadsbidrag", (await counsellor.Read(Routes.Question(number))).Source, StringComparison.Ordinal));
        Assert.All([await site.QuestionOf(asked), await Question(part)], question => Assert.NotEqual(QuestionState.Claimed, question.State));
    }

    [Fact]
    public async Task An_address_given_or_taken_back_is_that_of_every_part()
    {
        var (asked, part) = await SplitInSwedish();

        await _visitor.Sends(asked, Routes.Signal, ("email", "asker@example.org"));
        Assert.True(await IsTold(part));
        await _visitor.Sends(asked, Routes.SignalRemoval);

        Assert.False(await IsTold(part));
    }

    [Fact]
    public async Task As_long_as_one_part_is_written_in_the_phrase_opens_all()
    {
        await using var own = new SiteHost();
        var visitor = own.Visitor();
        var asked = await visitor.Asks(own, SiteLanguage.Finnish, $"Mistä löydän kesätyön? {Part}");
        var counsellor = await own.Counsellor();
        await counsellor.Claim(asked.Number);
        await counsellor.Splits(asked, Part);
        var part = await own.PartOf(asked);

        own.Clock.Advance(TimeSpan.FromDays(300));
        await own.FollowUp(part, "Kysyn vielä.");
        own.Clock.Advance(TimeSpan.FromDays(300));
        await own.With<RetentionJob>(job => job.Run());
        var kept = await visitor.Opens(asked);
        own.Clock.Advance(TimeSpan.FromDays(100));
        await own.With<RetentionJob>(job => job.Run());

        Assert.Equal(2, kept.Document.QuerySelectorAll(".thread").Length);
        Assert.Equal(0, await own.With<SiteDbContext, int>(database => database.Questions.IgnoreQueryFilters().CountAsync()));
    }

    [Fact]
    public async Task A_part_split_off_while_its_asker_deletes_everything_is_not_left_behind()
    {
        var asked = await Asks(SiteLanguage.Finnish, $"Mistä löydän kesätyön? {Part}");
        var counsellor = await site.Counsellor();
        await counsellor.Claim(asked.Number);

        await site.With<Eraser>(eraser => site.With<SiteDbContext>(async database =>
        {
            var asRead = await database.Questions.AsNoTracking().SingleAsync(question => question.Number == asked.Number);
            await counsellor.Splits(asked, Part);
            Assert.False(await eraser.Mark([asRead], ErasureReason.Asker));
        }));
        await site.With<Threads>(async threads => await threads.Delete((await threads.Find(asked.Opened))!));

        Assert.False(await site.With<SiteDbContext, bool>(database =>
            database.Questions.IgnoreQueryFilters().AnyAsync(question => question.Number == asked.Number || question.SplitFrom == asked.Number)));
    }

    [Fact]
    public async Task A_part_needs_words_and_a_topic_and_is_made_once()
    {
        var asked = await Asks(SiteLanguage.Finnish, $"Mistä löydän kesätyön? {Part}");
        var counsellor = await site.Counsellor();
        var notMine = await counsellor.Read(Routes.QuestionSplit(asked.Number));
        await counsellor.Claim(asked.Number);
        var form = await counsellor.Read(Routes.QuestionSplit(asked.Number));

        var empty = await counsellor.Splits(asked, "Lyhyt", topic: "", form);
        await counsellor.Splits(asked, $"{Part} Tunnukseni on 131052-308T.", "benefits", form);
        var twice = await counsellor.Splits(asked, Part, "benefits", form);

        Assert.Empty(notMine.Document.QuerySelectorAll("[name='Form.Text']"));
        Assert.Contains("vähintään 10", empty.Text(".error-summary"), StringComparison.Ordinal);
        Assert.Contains("Valitse, mistä aiheesta", empty.Text(".error-summary"), StringComparison.Ordinal);
        Assert.Contains("on erotettu osa", twice.Text(".error-summary"), StringComparison.Ordinal);
        Assert.DoesNotContain("131052", (await counsellor.Read(Routes.Question(await site.PartOf(asked)))).Source, StringComparison.Ordinal);
    }

    private Task<Asked> Asks(SiteLanguage language, string text) => _visitor.Asks(site, language, text);

    private Task<Question> Question(int number) => site.With<SiteDbContext, Question>(database => database.Questions.AsNoTracking().SingleAsync(question => question.Number == number));

    private Task<bool> IsTold(int number) => site.With<SiteDbContext, bool>(database => database.Questions.AnyAsync(question => question.Number == number && question.Signal != null));

    private async Task<(Asked Asked, int Part)> SplitInSwedish()
    {
        var asked = await Asks(SiteLanguage.Swedish, "Var hittar jag ett sommarjobb? Får jag bostadsbidrag?");
        var counsellor = await site.Counsellor();
        await counsellor.Claim(asked.Number);
        await counsellor.Splits(asked, "Får jag bostadsbidrag?");
        return (asked, await site.PartOf(asked));
    }
}

public static class SplitVerbs
{
    public static async Task<ReadPage> Splits(this HttpClient worker, Asked asked, string part, string topic = "benefits", ReadPage? form = null) => await worker.Submit(
        form ?? await worker.Read(Routes.QuestionSplit(asked.Number)),
        new Dictionary<string, string> { ["Form.Text"] = part, ["Form.Topic"] = topic },
        $"form[action='{Routes.QuestionSplit(asked.Number)}']");

    /// <returns>Number of the question that was split off.</returns>
    public static Task<int> PartOf(this SiteHost site, Asked asked) => site.With<SiteDbContext, int>(database =>
        database.Questions.Where(part => part.SplitFrom == asked.Number).Select(part => part.Number).SingleAsync());
}
