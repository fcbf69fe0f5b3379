using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EmploymentNet.PageTests.Desk;

public sealed class RecordingTests(SiteHost site) : IClassFixture<SiteHost>
{
    private const string Heard = "Asiakas kysyi, saako työpajajaksolta palkkaa.";

    [Fact]
    public async Task What_was_asked_by_phone_joins_the_queue_and_says_so_and_no_phrase_leads_to_it()
    {
        var counsellor = await site.Counsellor();

        var after = await Record(counsellor, Heard);
        var number = await site.NewestQuestion();
        var queue = await counsellor.Read(Routes.Queue);
        var question = await counsellor.Read(Routes.Question(number));
        var log = await (await site.SignedIn(StaffRoles.Administrator)).Read($"{Routes.AuditLog}?kysymys={number}&tapahtuma=QuestionRecorded");

        Assert.Equal("Kysymys on kirjattu jonoon.", after.Text(".notice"));
        Assert.Null(after.Document.QuerySelector(".return-phrase"));
        Assert.Contains("Puhelimessa", queue.Texts($"tr:has([href='{Routes.Question(number)}']) td .muted"));
        Assert.Equal(Heard, question.Text(".message .text"));
        Assert.Contains("Puhelimessa, counsellor", question.Text("#facts ~ dl"), StringComparison.Ordinal);
        Assert.Single(log.Texts("tbody tr"));
    }

    [Fact]
    public async Task The_answer_to_it_is_kept_for_the_worker_to_tell_and_can_be_published()
    {
        var counsellor = await site.Counsellor();
        await Record(counsellor, Heard, ("Form.Publish", "true"), ("Form.Take", "true"));
        var number = await site.NewestQuestion();

        var answered = await counsellor.SendAnswer(number, "Työpajajaksolta ei makseta palkkaa, mutta voit saada kulukorvausta.");
        var published = await counsellor.Publish(number, "Saako työpajajaksolta palkkaa?");

        Assert.Contains("kerro vastaus hänelle itse", answered.Text(".notice"), StringComparison.Ordinal);
        Assert.Contains("Vastaus on julkaistu", published.Text(".notice"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handed_over_it_gives_a_slip_in_the_language_of_the_asker_whose_phrase_opens_the_thread()
    {
        var slip = await Record(await site.Counsellor(), "Hon frågade om hon får sommarjobb utan erfarenhet.", ("Form.HandOver", "true"), ("Form.Language", "sv"));
        var phrase = ReturnPhraseOf(slip);
        var visitor = site.Visitor();
        var thread = await visitor.Submit(await visitor.Read(Routes.OwnQuestion.Swedish), new Dictionary<string, string> { ["phrase"] = phrase }, "form.form");

        Assert.Equal("Anna tämä kysyjälle", slip.Text("h1"));
        Assert.Equal("sv", slip.Document.QuerySelector(".phrase-card")!.ParentElement!.GetAttribute("lang"));
        Assert.Contains("Din återkomstfras", slip.Text(".phrase-card h2"), StringComparison.Ordinal);
        Assert.Contains(Routes.OwnQuestion.Swedish, slip.Text(".phrase-card dd"), StringComparison.Ordinal);
        Assert.Contains("antecknad av en medarbetare", thread.Text(".message-head"), StringComparison.Ordinal);
        Assert.Contains("sommarjobb utan erfarenhet", thread.Text(".thread"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_press_of_the_same_button_twice_makes_one_question_and_the_same_slip()
    {
        var counsellor = await site.Counsellor();
        var form = await counsellor.Read(Routes.NewQuestion);

        var first = await Send(counsellor, form, "Voiko työkokeilun keskeyttää?", ("Form.HandOver", "true"));
        var number = await site.NewestQuestion();
        var second = await Send(counsellor, form, "Voiko työkokeilun keskeyttää?", ("Form.HandOver", "true"));

        Assert.Equal(ReturnPhraseOf(first), ReturnPhraseOf(second));
        Assert.Equal(number, await site.NewestQuestion());
        Assert.Single((await counsellor.Read(Routes.Question(number))).Texts(".message"));
    }

    [Fact]
    public async Task Bad_input_is_told_at_its_field_and_what_was_typed_stays()
    {
        var counsellor = await site.Counsellor();

        var page = await counsellor.Submit(
            await counsellor.Read(Routes.NewQuestion), new Dictionary<string, string> { ["Form.Text"] = "Palkka?", ["Form.HandOver"] = "true" }, "form.recording");

        Assert.Contains("vähintään 10 merkkiä", page.Text("#text-error"), StringComparison.Ordinal);
        Assert.NotEmpty(page.Text("#topic-error"));
        Assert.Equal("Valitse, missä kysyttiin.", page.Text("#place-error"));
        Assert.Equal("Palkka?", page.Text("#text"));
        Assert.NotNull(page.Document.QuerySelector("#handOver[checked]"));
    }

    [Fact]
    public async Task Personal_data_is_shown_before_it_is_kept_and_taken_out_with_one_press()
    {
        var counsellor = await site.Counsellor();

        var shown = await Record(counsellor, "Asiakas, puhelin 040 123 4567, kysyi työkokeilusta. Hetu 131052-308T.");
        var removed = await counsellor.Submit(shown, new Dictionary<string, string> { ["remove"] = shown.Document.QuerySelector("[name=remove]")!.GetAttribute("value")! }, "form.recording");
        var kept = await counsellor.Submit(removed, new Dictionary<string, string>(), "form.recording");

        Assert.Contains("ei ole vielä kirjattu", shown.Text(".notice"), StringComparison.Ordinal);
        Assert.Contains("040 123 4567", shown.Text(".recording-found"), StringComparison.Ordinal);
        Assert.DoesNotContain("131052", shown.Source, StringComparison.Ordinal);
        Assert.DoesNotContain("040 123", removed.Text("#text"), StringComparison.Ordinal);
        Assert.Equal("Kysymys on kirjattu jonoon.", kept.Text(".notice"));
    }

    [Fact]
    public async Task Danger_that_a_worker_heard_of_is_urgent_like_any_other()
    {
        var counsellor = await site.Counsellor();
        await Record(counsellor, "Nuori kertoi, ettei jaksa enää elää.");

        Assert.NotEmpty((await counsellor.Read(Routes.Question(await site.NewestQuestion()))).Texts(".tag.urgent"));
    }

    [Fact]
    public async Task What_stays_of_it_for_figures_says_where_it_was_asked()
    {
        await Record(await site.Counsellor(), Heard);
        await using var scope = site.Services.CreateAsyncScope();
        var question = await scope.ServiceProvider.GetRequiredService<SiteDbContext>().Questions.OrderByDescending(question => question.Number).FirstAsync();

        Assert.Equal(RecordingPlace.Phone, Fact.Of(question).Place);
    }

    private static string ReturnPhraseOf(ReadPage slip) => slip.Text(".return-phrase");

    private static async Task<ReadPage> Record(HttpClient worker, string text, params (string Name, string Value)[] more) =>
        await Send(worker, await worker.Read(Routes.NewQuestion), text, more);

    private static Task<ReadPage> Send(HttpClient worker, ReadPage form, string text, params (string Name, string Value)[] more)
    {
        var typed = new Dictionary<string, string> { ["Form.Text"] = text, ["Form.Topic"] = "rights", ["Form.Place"] = $"{RecordingPlace.Phone}" };
        foreach (var (name, value) in more)
            typed[name] = value;
        return worker.Submit(form, typed, "form.recording");
    }
}
