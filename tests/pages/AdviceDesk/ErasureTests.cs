using System.Net;
using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.ReturnPhrases;
using EmploymentNet.Core.Privacy;
using EmploymentNet.PageTests.Desk;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk;
using EmploymentNet.Site.Features.AdviceDesk.Retention;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EmploymentNet.PageTests.AdviceDesk;

public sealed class ErasureTests(SiteHost site) : IClassFixture<SiteHost>
{
    private readonly HttpClient _visitor = site.Visitor();

    [Fact]
    public async Task An_erased_thread_answers_like_a_phrase_that_never_was()
    {
        var phrase = (await _visitor.SendQuestion(await _visitor.AskForm(), "Voiko tämän unohtaa kokonaan?")).Phrase();
        var number = await site.NewestQuestion();
        var unknown = ReturnPhrase.Derive(new byte[32], new byte[16], SiteLanguage.Finnish).Text;

        await site.Erase(number);

        Assert.Equal((await _visitor.OpenThread(unknown)).Text("#phrase-error"), (await _visitor.OpenThread(phrase)).Text("#phrase-error"));
        var counsellor = await site.Counsellor();
        Assert.Equal(HttpStatusCode.NotFound, (await counsellor.Read(Routes.Question(number))).Status);
        Assert.Empty((await counsellor.Read($"{Routes.Queue}?tila=kaikki")).Texts($"a[href='{Routes.Question(number)}']"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_old_form_sent_again_brings_nothing_back_and_loses_no_text(bool finished)
    {
        var form = await _visitor.AskForm();
        var phrase = (await _visitor.SendQuestion(form, "Lähetän tämän vanhasta välilehdestä.")).Phrase();
        var number = await site.NewestQuestion();
        await (finished ? site.Erase(number) : site.Mark(number));

        var again = await _visitor.SendQuestion(form, "Lähetän tämän vanhasta välilehdestä.");
        var asNew = await _visitor.SendQuestion(again, "Lähetän tämän vanhasta välilehdestä.");

        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.StartsWith("Kysymys, jonka lähetit tällä lomakkeella, on poistettu.", again.Text("#text-error"), StringComparison.Ordinal);
        Assert.Equal("Lähetän tämän vanhasta välilehdestä.", again.Text("#text"));
        Assert.NotEqual(phrase, asNew.Phrase());
        Assert.Equal(5, asNew.Phrase().Split(' ').Length);
    }

    [Fact]
    public async Task A_form_whose_key_is_lost_is_answered_as_kindly()
    {
        var form = await _visitor.AskForm();
        await _visitor.SendQuestion(form, "Avain katosi palautuksessa.");
        var number = await site.NewestQuestion();
        var id = await site.With<SiteDbContext, Guid>(database => database.Questions.Where(question => question.Number == number).Select(question => question.Id).SingleAsync());
        await site.With<QuestionKeys>(keys => keys.Discard(id));

        var again = await _visitor.SendQuestion(form, "Avain katosi palautuksessa.");

        Assert.Equal("Avain katosi palautuksessa.", again.Text("#text"));
        Assert.NotEmpty(again.Text("#text-error"));
    }

    [Fact]
    public async Task Deleting_withdraws_what_was_published_and_growing_old_does_not()
    {
        var counsellor = await site.Counsellor();
        var deleted = await counsellor.Answered(site, "Poistan tämän itse myöhemmin.", "Sopii.", "rights");
        var aged = await counsellor.Answered(site, "Tämä vanhenee itsestään.", "Niin vanhenee.", "rights");
        await counsellor.Publish(deleted, "Poistettava vastaus");
        await counsellor.Publish(aged, "Vanheneva vastaus");
        await counsellor.Publish(aged, "Ett svar som blir gammalt", "sv");

        await site.Erase(deleted, ErasureReason.Asker);
        await site.Erase(aged, ErasureReason.Quiet);

        Assert.Equal(HttpStatusCode.Gone, (await _visitor.Read("/fi/neuvonta/vastaukset/poistettava-vastaus")).Status);
        var kept = await _visitor.Read("/fi/neuvonta/vastaukset/vanheneva-vastaus");
        Assert.Equal("Niin vanhenee.", kept.Text(".prose").Trim());
        Assert.NotNull(kept.Document.QuerySelector("link[rel=alternate][hreflang=sv][href$='/sv/radgivning/svar/ett-svar-som-blir-gammalt']"));
    }

    [Fact]
    public async Task What_broke_off_after_the_mark_or_after_the_key_is_finished_once_however_many_finish_it()
    {
        var (marked, keyless) = (await site.Ask("Katkesi merkinnän jälkeen.", topic: "family"), await site.Ask("Katkesi avaimen jälkeen.", topic: "family"));
        await site.Mark(marked);
        await site.Mark(keyless);
        var key = (await site.ErasureOf(keyless))!.QuestionId;
        await site.With<QuestionKeys>(keys => keys.Destroy(key, ErasureReason.Quiet, site.Clock.GetUtcNow().UtcDateTime));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => site.With<ErasureJob>(job => job.Run())));
        await site.With<ErasureJob>(job => job.Run());

        Assert.All([await site.ErasureOf(marked), await site.ErasureOf(keyless)], erasure => Assert.NotNull(erasure?.SweptUtc));
        Assert.Equal(2, await site.With<SiteDbContext, int>(database => database.Facts.CountAsync(fact => fact.Topic == "family")));
        Assert.Equal(0, await site.With<SiteDbContext, int>(database => database.Questions.IgnoreQueryFilters().CountAsync(question => question.Topic == "family")));
    }

    [Fact]
    public async Task A_reader_in_the_way_puts_sweeping_off_and_the_next_run_does_it()
    {
        var number = await site.Ask("Joku lukee juuri nyt.", topic: "education");

        await site.With<SiteDbContext>(async reader =>
        {
            await reader.Database.OpenConnectionAsync();
            await using var reading = ((SqliteConnection)reader.Database.GetDbConnection()).BeginTransaction(deferred: true);
            await reader.Database.UseTransactionAsync(reading);
            await reader.Questions.CountAsync();
            await site.Erase(number);
            await site.With<ErasureJob>(job => job.Run());
            Assert.Null((await site.ErasureOf(number))!.SweptUtc);
        });
        await site.With<ErasureJob>(job => job.Run());

        Assert.NotNull((await site.ErasureOf(number))!.SweptUtc);
    }

    [Fact]
    public async Task A_follow_up_that_comes_before_the_mark_saves_the_thread_and_one_after_it_is_not_said_to_have_arrived()
    {
        var number = await site.Ask("Juuri kun tämä vanheni.", topic: "employing");

        await site.With<SiteDbContext>(async database =>
        {
            var asRead = await database.Questions.SingleAsync(question => question.Number == number);
            await site.FollowUp(number, "Ehdin kirjoittaa vielä.");
            Assert.False(await site.With<Eraser, bool>(eraser => eraser.Mark([asRead], ErasureReason.Quiet)));
        });
        Assert.Null(await site.ErasureOf(number));

        await site.With<Threads>(async threads =>
        {
            var thread = (await threads.Find((await threads.Ask(Typed("Tämän poistan kohta."), NewTicket()))!.Phrase))!;
            await site.Erase(thread.First.Question.Number);
            Assert.False(await threads.FollowUp(thread.First, DeskText.Enter("Liian myöhään.", "[…]"), NewTicket()));
        });
    }

    [Fact]
    public async Task A_held_thread_that_somebody_lets_in_before_the_mark_stays()
    {
        var number = await site.Ask("Tämä näytti koneen kirjoittamalta.", topic: "employing", suspicion: HoldReason.TooFast);

        await site.With<SiteDbContext>(async database =>
        {
            var asRead = await database.Questions.AsNoTracking().SingleAsync(question => question.Number == number);
            await (await site.Lead()).Claim(number);
            Assert.False(await site.With<Eraser, bool>(eraser => eraser.Mark([asRead], ErasureReason.Held)));
        });

        Assert.Null(await site.ErasureOf(number));
    }

    private Ticket NewTicket() => Ticket.Issue(site.Services.GetRequiredService<PhraseKeys>().CurrentId, SiteLanguage.Finnish);

    private static Asking Typed(string text) => new(DeskText.Enter(text, "[…]"), "employing", "fi", null, null, null, MayPublish: false, Suspicion: null);
}
