using System.Net;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.PageTests.AdviceDesk;
using EmploymentNet.PageTests.Storage;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Desk.Questions;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.PageTests.Desk;

/// <summary>Answers about rights are read by two; about other things only where their writer wants it. The lead works in Swedish.</summary>
public sealed class ReviewTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Fact]
    public async Task An_answer_that_needs_a_second_reader_leaves_once_they_approved_it()
    {
        var question = await Asked("Onko minulla oikeus perhevapaaseen?");
        var (counsellor, lead) = (await site.Counsellor(), await site.Lead());
        await counsellor.Claim(question);

        var refused = await counsellor.SendAnswer(question, "On oikeus.");
        var requested = await counsellor.AsksToRead(question, "On **oikeus**.");
        var read = await lead.Read(Routes.QuestionReview(question));
        var approved = await lead.Approves(question);
        var sent = await counsellor.SendAnswer(question, "On **oikeus**.");

        Assert.StartsWith("Vastausta ei lähetetty, koska kollega ei ole vielä hyväksynyt", refused.Text("#text-error"), StringComparison.Ordinal);
        Assert.Equal("On oikeus.", refused.Text("textarea"));
        Assert.Equal("Kollegan luettavana", requested.Text("#state"));
        Assert.Empty(requested.Texts("form.writing > .button-row > .button:not(.quiet)"));
        Assert.Equal("oikeus", read.Text(".preview strong"));
        Assert.Contains("perhevapaaseen", read.Text(".message.from-asker"), StringComparison.Ordinal);
        Assert.StartsWith("Du godkände svaret", approved.Text(".notice.done"), StringComparison.Ordinal);
        Assert.Equal("Vastattu", sent.Text("#state"));
        Assert.Equal("oikeus", sent.Text(".message.from-desk .prose strong"));
    }

    [Fact]
    public async Task A_word_changed_after_the_approval_needs_a_new_one()
    {
        var question = await Asked("Voiko hyväksyttyä vielä muuttaa?");
        var (counsellor, lead) = (await site.Counsellor(), await site.Lead());
        await counsellor.Claim(question);
        await counsellor.AsksToRead(question, "Voi.");
        await lead.Approves(question);

        var refused = await counsellor.SendAnswer(question, "Ei voi.");
        await counsellor.SaveDraft(await counsellor.Read(Routes.Question(question)), question, "Ei voi.");
        var stale = await counsellor.Read(Routes.Question(question));
        var old = await counsellor.SendAnswer(question, "Voi.");
        await counsellor.AsksToRead(question, "Ei voi.");
        await lead.Approves(question);

        Assert.Contains("hyväksynyt juuri tätä tekstiä", refused.Text("#text-error"), StringComparison.Ordinal);
        Assert.Contains("Teksti on muuttunut", stale.Text("[aria-labelledby=review]"), StringComparison.Ordinal);
        Assert.NotEmpty(old.Texts("#text-error"));
        Assert.Equal("Vastattu", (await counsellor.SendAnswer(question, "Ei voi.")).Text("#state"));
    }

    [Fact]
    public async Task A_reader_asks_for_changes_and_the_writer_sees_them_beside_the_draft()
    {
        var question = await Asked("Mitä lukija sanoo?");
        var (counsellor, lead) = (await site.Counsellor(), await site.Lead());
        await counsellor.Claim(question);
        await counsellor.AsksToRead(question, "Hae tukea.", "lead");

        var unsaid = await lead.AsksForChanges(question, "");
        var asked = await lead.AsksForChanges(question, "Säg också var.");
        var seen = await counsellor.Read(Routes.Question(question));
        await counsellor.SaveDraft(seen, question, "Hae tukea Kelasta.");
        var mended = await counsellor.Read(Routes.Question(question));

        Assert.NotEmpty(unsaid.Texts("#text-error"));
        Assert.StartsWith("Skribenten ser", asked.Text(".notice.done"), StringComparison.Ordinal);
        Assert.Equal("Korjattavana", seen.Text("#state"));
        Assert.Equal("Säg också var.", seen.Text(".review-comments .text"));
        Assert.Equal("lead", seen.Text(".review-comments .meta strong"));
        Assert.Contains("aiemmasta tekstistä", mended.Text(".review-comments .meta"), StringComparison.Ordinal);
        Assert.Contains("lead, Työvoimaneuvoja", mended.Text("#reader option[selected]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_changed_while_it_was_read_is_shown_anew_and_the_comment_is_kept()
    {
        var question = await Asked("Muuttuuko teksti alta?");
        var (counsellor, lead) = (await site.Counsellor(), await site.Lead());
        await counsellor.Claim(question);
        await counsellor.AsksToRead(question, "Ensimmäinen teksti.");
        var opened = await lead.Read(Routes.QuestionReview(question));
        await counsellor.SaveDraft(await counsellor.Read(Routes.Question(question)), question, "Toinen teksti.");

        var refused = await lead.Says(opened, Routes.QuestionApproval(question), "Bra så.");

        Assert.Contains("ändrades medan du läste", refused.Text("#text-error"), StringComparison.Ordinal);
        Assert.Equal("Toinen teksti.", refused.Text(".preview .prose"));
        Assert.Equal("Bra så.", refused.Text(".review-comments .text"));
        Assert.Equal("", refused.Text("textarea"));
    }

    [Fact]
    public async Task Of_two_readers_at_once_one_decides_and_the_other_is_told_and_loses_no_comment()
    {
        var question = await Asked("Kumpi lukija ehtii?");
        var counsellor = await site.Counsellor();
        var readers = await site.Counsellors(2);
        await counsellor.Claim(question);
        await counsellor.AsksToRead(question, "Nopeampi.");
        var pages = await Task.WhenAll(readers.Select(reader => reader.Read(Routes.QuestionReview(question))));

        var said = await Task.WhenAll(
            readers[0].Says(pages[0], Routes.QuestionApproval(question), "Hyvä näin."),
            readers[1].Says(pages[1], Routes.QuestionChangeRequest(question), "Lisää lähde."));

        var told = Assert.Single(said, page => page.Texts("#text-error").Any());
        Assert.Contains("ehti päättää ennen sinua", told.Text(".error-summary"), StringComparison.Ordinal);
        Assert.Equal(["Hyvä näin.", "Lisää lähde."], told.Texts(".review-comments .text").Order());
    }

    [Fact]
    public async Task A_comment_on_a_request_that_was_taken_back_stays_in_its_form()
    {
        var question = await Asked("Entä jos pyyntö perutaan?");
        var (counsellor, lead) = (await site.Counsellor(), await site.Lead());
        await counsellor.Claim(question);
        await counsellor.AsksToRead(question, "Perun kohta.");
        var opened = await lead.Read(Routes.QuestionReview(question));

        var ended = await counsellor.Press(Routes.Question(question), Routes.QuestionReviewEnd(question));
        var late = await lead.Says(opened, Routes.QuestionReviewComment(question), "Vänta lite!");

        Assert.StartsWith("Lukupyyntö on peruttu", ended.Text(".notice.done"), StringComparison.Ordinal);
        Assert.Contains("redan över", late.Text(".error-summary"), StringComparison.Ordinal);
        Assert.Equal("Vänta lite!", late.Text("textarea"));
    }

    [Fact]
    public async Task Writer_and_reader_talk_and_an_identity_code_is_left_out()
    {
        var question = await Asked("Mitä kommenttiin saa kirjoittaa?");
        var (counsellor, lead) = (await site.Counsellor(), await site.Lead());
        await counsellor.Claim(question);
        await counsellor.AsksToRead(question, "Kaikenlaista.");

        await lead.Comments(question, "Vem är 131052-308T?");
        var talk = await counsellor.Comments(question, "Sitä ei pidä kysyä.");

        Assert.Equal("Sitä ei pidä kysyä.", talk.Texts(".review-comments .text").Last());
        Assert.DoesNotContain("131052-308T", talk.Source, StringComparison.Ordinal);
        Assert.Empty(talk.Texts($"button[formaction='{Routes.QuestionApproval(question)}']"));
        Assert.Empty(new RawFiles(site.DataFolder).Holding("Sitä ei pidä kysyä."));
    }

    [Fact]
    public async Task The_queue_tells_what_is_read_what_is_to_be_mended_and_what_waits_for_this_reader()
    {
        var (named, anybodys) = (await Asked("Kenen luettavana olen?"), await Asked("Lukeeko kuka tahansa?"));
        var (counsellor, lead) = (await site.Counsellor(), await site.Lead());
        var other = (await site.Counsellors(1))[0];
        foreach (var (question, reader) in new[] { (named, "lead"), (anybodys, "") })
        {
            await counsellor.Claim(question);
            await counsellor.AsksToRead(question, "Lue tämä.", reader);
        }

        var mine = $"{Routes.Queue}?tila=tarkistuksessa&luettavat=true";
        Assert.Empty((await counsellor.Read(mine)).Texts("tbody tr"));
        Assert.Equal([anybodys], Numbers(await other.Read(mine)).Intersect([named, anybodys]));
        Assert.Equal([named, anybodys], Numbers(await lead.Read(mine)).Intersect([named, anybodys]));
        Assert.Contains("lukija lead", Row(await counsellor.Read($"{Routes.Queue}?tila=tarkistuksessa"), named), StringComparison.Ordinal);
        Assert.Equal($"{Numbers(await lead.Read(mine)).Count()}", (await lead.Read(Routes.Queue)).Text(".states a[href*='luettavat'] .count"));

        await lead.AsksForChanges(named, "Mera.");
        Assert.Contains(named, Numbers(await counsellor.Read($"{Routes.Queue}?tila=korjattavana&omat=true")));
        Assert.DoesNotContain(named, Numbers(await lead.Read(mine)));
    }

    [Fact]
    public async Task Where_nobody_has_to_read_the_writer_may_ask_and_may_send_without()
    {
        var question = await site.Ask("Saanko lähettää heti?");
        var (counsellor, lead) = (await site.Counsellor(), await site.Lead());
        await counsellor.Claim(question);
        await counsellor.AsksToRead(question, "Saat.");

        var commented = await lead.Comments(question, "Bra!");
        var sent = await counsellor.SendAnswer(question, "Saat toki.");

        Assert.Equal("Kommentaren är sparad.", commented.Text(".notice.done"));
        Assert.Equal("Vastattu", sent.Text("#state"));
        Assert.Empty(await site.With<SiteDbContext, List<ReviewComment>>(database => database.Questions.Where(one => one.Number == question).SelectMany(one => one.ReviewComments).ToListAsync()));
    }

    [Fact]
    public async Task Asking_back_needs_no_reader()
    {
        var question = await Asked("Tarvitaanko lukijaa kysymiseen?");
        var counsellor = await site.Counsellor();
        var page = await counsellor.Claim(question);

        var asked = await counsellor.Submit(page, new Dictionary<string, string> { ["Form.Text"] = "Missä asut?", ["Form.AskBack"] = "true" }, DeskVerbs.AnswerForm(question));

        Assert.Equal("Odottaa kysyjää", asked.Text("#state"));
    }

    [Fact]
    public async Task The_asker_reads_that_somebody_writes_whoever_reads_it()
    {
        var visitor = site.Visitor();
        var phrase = (await visitor.SendQuestion(await visitor.AskForm(), "Näkyykö minulle lukija?", "rights")).Phrase();
        var question = await site.NewestQuestion();
        var (counsellor, lead) = (await site.Counsellor(), await site.Lead());
        await counsellor.Claim(question);
        await counsellor.AsksToRead(question, "Ei näy.");

        var waiting = await visitor.OpenThread(phrase);
        await lead.AsksForChanges(question, "Mera.");

        Assert.StartsWith("Joku kirjoittaa sinulle vastausta", waiting.Text("[data-testid=state]"), StringComparison.Ordinal);
        Assert.Equal(waiting.Text("[data-testid=state]"), (await visitor.OpenThread(phrase)).Text("[data-testid=state]"));
    }

    [Fact]
    public async Task A_counsellor_leaves_publishing_on_such_a_topic_to_a_lead()
    {
        var question = await Asked("Kuka tämän julkaisee?");
        var (counsellor, lead) = (await site.Counsellor(), await site.Lead());
        await counsellor.Claim(question);
        await counsellor.AsksToRead(question, "Esihenkilö.");
        await lead.Approves(question);
        await counsellor.SendAnswer(question, "Esihenkilö.");

        Assert.Contains("julkaisee neuvonnan esihenkilö", (await counsellor.Read(Routes.Question(question))).Text("[aria-labelledby=published]"), StringComparison.Ordinal);
        Assert.Empty((await counsellor.Read(Routes.QuestionPublishing(question))).Texts("[name='Form.Title']"));
        Assert.StartsWith("Svaret är publicerat", (await lead.Publish(question, "Kuka julkaisee?")).Text(".notice.done"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_nobody_read_is_given_to_no_asker_whose_topic_needs_it()
    {
        var counsellor = await site.Counsellor();
        var unread = await counsellor.Answered(site, "Kysytäänkö tätä useinkin?", "Usein.");
        var question = await Asked("Kysytäänkö tätä oikeuksista?");
        await counsellor.Claim(question);

        var page = await counsellor.Read($"{Routes.QuestionMerging(question)}?toinen={unread}");

        Assert.Contains("ei voi yhdistää", page.Text(".notice"), StringComparison.Ordinal);
        Assert.Empty(page.Texts("form[method=post]:has([name=otherSeen])"));
    }

    [Fact]
    public async Task Merged_into_an_open_question_such_a_topic_brings_its_rule_along()
    {
        var (into, question) = (await site.Ask("Vastataanko tähän?"), await Asked("Vastataanko samalla?"));
        var counsellor = await site.Counsellor();
        await counsellor.Claim(question);
        var shown = await counsellor.Read($"{Routes.QuestionMerging(question)}?toinen={into}");
        await counsellor.Submit(shown, new Dictionary<string, string>(), "form[method=post]:has([name=otherSeen])");
        await counsellor.Claim(into);

        Assert.Contains("hyväksynyt juuri tätä tekstiä", (await counsellor.SendAnswer(into, "Vastataan.")).Text("#text-error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unread_answer_passes_through_no_chain_of_merged_questions_to_such_a_topic()
    {
        var (last, middle, first) = (await site.Ask("Mihin kaikki yhtyvät?"), await site.Ask("Mikä on välissä?"), await Asked("Kuka jää odottamaan lukijaa?"));
        var counsellor = await site.Counsellor();
        foreach (var (from, into) in ((int, int)[])[(first, middle), (middle, last)])
        {
            await counsellor.Claim(from);
            var shown = await counsellor.Read($"{Routes.QuestionMerging(from)}?toinen={into}");
            await counsellor.Submit(shown, new Dictionary<string, string>(), "form[method=post]:has([name=otherSeen])");
        }
        await counsellor.Claim(last);

        await counsellor.SendAnswer(last, "Tätä ei lukenut kukaan muu.");
        await site.With<MergedAnswers>(answers => answers.Give());
        await site.With<MergedAnswers>(answers => answers.Give());

        // The one between brings along the rule of the one that is merged into it, and waits for an answer of its own.
        foreach (var waiting in new[] { middle, first })
            Assert.Empty((await counsellor.Read(Routes.Question(waiting))).Texts(".message.from-desk"));
        Assert.Equal("Uusi", (await counsellor.Read(Routes.Question(middle))).Text("#state"));
    }

    [Fact]
    public async Task Who_waits_for_a_reader_keeps_the_question_over_the_days()
    {
        var question = await Asked("Viekö odotus varauksen?");
        await (await site.Counsellor()).Claim(question);
        await (await site.Counsellor()).AsksToRead(question, "Ei vie.");

        site.Clock.Advance(TimeSpan.FromDays(5));
        await site.With<IdleClaims>(idle => idle.Run());

        Assert.Equal("Kollegan luettavana", (await (await site.Counsellor()).Read(Routes.Question(question))).Text("#state"));
    }

    [Fact]
    public async Task Every_act_is_on_record_once_and_none_of_its_words()
    {
        var question = await Asked("Mitä lokiin jää?");
        var (counsellor, lead) = (await site.Counsellor(), await site.Lead());
        await counsellor.Claim(question);
        var page = await counsellor.Read(Routes.Question(question));
        for (var press = 1; press <= 2; press++)
            await counsellor.PressInEditor(page, Routes.QuestionReviewRequest(question), new() { ["Form.Text"] = "Teot jäävät." });
        await lead.AsksForChanges(question, "Orden då?");
        await counsellor.AsksToRead(question, "Teot jäävät, sanat eivät.");
        await lead.Approves(question);
        await counsellor.Press(Routes.Question(question), Routes.QuestionReviewEnd(question));

        var acts = await site.With<SiteDbContext, List<AuditAct>>(database => database.AuditEntries
            .Where(entry => entry.QuestionNumber == question).OrderBy(entry => entry.Id).Select(entry => entry.Act).ToListAsync());
        Assert.Equal(
            [AuditAct.ReviewRequested, AuditAct.ReviewCommented, AuditAct.ReviewChangesRequested, AuditAct.ReviewRequested, AuditAct.ReviewApproved, AuditAct.ReviewTakenBack],
            acts.Where(act => act.ToString().StartsWith("Review", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Nobody_reads_what_they_wrote_or_is_asked_who_knows_the_asker()
    {
        var question = await Asked("Kuka ei saa lukea?");
        var (counsellor, lead) = (await site.Counsellor(), await site.Lead());
        await lead.PassesOn(question);
        await counsellor.Claim(question);

        var own = await counsellor.AsksToRead(question, "En minä.");

        Assert.DoesNotContain(own.Texts("#reader option"), option => option.StartsWith("lead", StringComparison.Ordinal) || option.StartsWith("counsellor,", StringComparison.Ordinal));
        var page = await counsellor.Read(Routes.QuestionReview(question));
        Assert.Empty(page.Texts($"button[formaction='{Routes.QuestionApproval(question)}']"));
        Assert.NotEmpty((await counsellor.Says(page, Routes.QuestionApproval(question), "")).Texts("#text-error"));
        Assert.EndsWith("/tuttu", (await lead.Read(Routes.QuestionReview(question))).Response.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_is_gone_has_no_page_to_read() =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.Lead()).Read(Routes.QuestionReview(999_999))).Status);

    private async Task<int> Asked(string text)
    {
        await site.NeedsSecondReader("rights");
        return await site.Ask(text, topic: "rights");
    }

    private static IEnumerable<int> Numbers(ReadPage queue) => queue.Document.QuerySelectorAll("tbody tr").Select(row => int.Parse(row.GetAttribute("data-question")!, null));

    private static string Row(ReadPage queue, int question) => queue.Text($"tr[data-question='{question}']");
}
