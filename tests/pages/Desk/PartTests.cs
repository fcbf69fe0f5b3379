using EmploymentNet.Core;
using EmploymentNet.Core.Audit;
using EmploymentNet.PageTests.AdviceDesk;
using EmploymentNet.PageTests.Storage;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.PageTests.Desk;

/// <summary>The counsellor is a social counsellor and works in Finnish, the lead an employment adviser and works in Swedish.</summary>
public sealed class PartTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Fact]
    public async Task Two_sign_one_answer_and_its_asker_reads_two_professions_and_no_name()
    {
        var visitor = site.Visitor();
        var asked = await visitor.Asks(site, SiteLanguage.Finnish, "Saanko tukea ja löydänkö töitä?");
        var question = asked.Number;
        var (counsellor, lead) = (await site.Counsellor(), await site.Lead());
        await counsellor.Claim(question);

        var invited = await counsellor.Press(Routes.Question(question), Routes.QuestionPartRequest(question));
        var signed = await lead.Signs(question, "Töitä **löytyy**.");
        var seen = await counsellor.Read(Routes.Question(question));
        var sent = await counsellor.SendAnswer(question, "Tukea saa.");
        var thread = await visitor.Opens(asked);

        Assert.StartsWith("Kollegalta on pyydetty osuus", invited.Text(".notice.done"), StringComparison.Ordinal);
        Assert.StartsWith("Din del är undertecknad", signed.Text(".notice.done"), StringComparison.Ordinal);
        Assert.Contains("lead (Työvoimaneuvoja) allekirjoitti", seen.Text("[aria-labelledby=part]"), StringComparison.Ordinal);
        Assert.Equal(["Sosiaaliohjaaja", "Työvoimaneuvoja"], sent.Texts(".message.from-desk .part-label"));
        Assert.Equal(["Sosiaaliohjaaja", "Työvoimaneuvoja"], thread.Texts(".message.from-desk .message-part"));
        Assert.Equal(["Tukea saa.", "Töitä löytyy."], thread.Texts(".message.from-desk .prose"));
        Assert.DoesNotContain("counsellor", thread.Text(".thread"), StringComparison.Ordinal);
        var copy = await visitor.Does(asked, Routes.OwnCopy);
        Assert.Contains("Työvoimaneuvoja:\r\nTöitä **löytyy**.", copy.Source, StringComparison.Ordinal);
        Assert.Empty(new RawFiles(site.DataFolder).Holding("Töitä **löytyy**."));
    }

    [Fact]
    public async Task A_colleague_offers_a_part_and_whoever_answers_may_leave_it_out()
    {
        var question = await site.Ask("Kuka vielä vastaa?");
        var (counsellor, lead) = (await site.Counsellor(), await site.Lead());
        await counsellor.Claim(question);

        var offered = await lead.Press(Routes.Question(question), Routes.QuestionPartOffer(question));
        await lead.Signs(question, "Minäkin vastaan.");
        var left = await counsellor.Press(Routes.Question(question), Routes.QuestionPartLeftOut(question));
        var sent = await counsellor.SendAnswer(question, "Minä vastaan.");

        Assert.Equal("Din del", offered.Text("label[for=text]"));
        Assert.StartsWith("Vastaus lähtee ilman", left.Text(".notice.done"), StringComparison.Ordinal);
        Assert.Empty(sent.Texts(".part-label"));
        Assert.Equal("Minä vastaan.", sent.Text(".message.from-desk .prose"));
    }

    [Fact]
    public async Task An_answer_is_not_sent_with_words_of_a_colleague_that_its_writer_has_not_seen()
    {
        var question = await site.Ask("Näenkö, mitä lähetän?");
        var (counsellor, lead) = (await site.Counsellor(), await site.Lead());
        var page = await counsellor.Claim(question);
        await lead.Press(Routes.Question(question), Routes.QuestionPartOffer(question));
        await lead.Signs(question, "Yllätys.");

        var refused = await counsellor.Submit(page, new Dictionary<string, string> { ["Form.Text"] = "Näet." }, DeskVerbs.AnswerForm(question));
        var sent = await counsellor.Submit(refused, new Dictionary<string, string>(), DeskVerbs.AnswerForm(question));

        Assert.Contains("kollegan osuus on muuttunut", refused.Text("#text-error"), StringComparison.Ordinal);
        Assert.Contains("Yllätys.", refused.Text(".preview"), StringComparison.Ordinal);
        Assert.Equal(["Näet.", "Yllätys."], sent.Texts(".message.from-desk .prose"));
    }

    [Fact]
    public async Task A_part_is_kept_while_it_is_written_and_signed_only_when_it_says_something()
    {
        var question = await site.Ask("Säilyykö osuus?");
        var (counsellor, lead) = (await site.Counsellor(), await site.Lead());
        await counsellor.Claim(question);
        await lead.Press(Routes.Question(question), Routes.QuestionPartOffer(question));

        var empty = await lead.Signs(question, " ");
        var saved = await lead.PressInEditor(await lead.Read(Routes.QuestionPart(question)), Routes.QuestionPartSave(question), new() { ["Form.Text"] = "Kesken." });
        var again = await lead.Read(Routes.QuestionPart(question));
        var kept = await lead.PressInEditor(again, Routes.QuestionPart(question), new() { ["Form.Text"] = "Tunnus 131052-308T." });
        var behind = await lead.PressInEditor(again, Routes.QuestionPart(question), new() { ["Form.Text"] = "Toinen ikkuna." });

        Assert.NotEmpty(empty.Texts("#text-error"));
        Assert.StartsWith("Sparat", saved.Text("[data-part=state] time"), StringComparison.Ordinal);
        Assert.Equal("Kesken.", again.Text("textarea"));
        Assert.DoesNotContain("131052-308T", kept.Text("textarea"), StringComparison.Ordinal);
        Assert.Equal(2, behind.Texts(".versions .text").Count());
        Assert.Contains("kirjoittaa osuutta", (await counsellor.Read(Routes.Question(question))).Text("[aria-labelledby=part]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Others_read_the_part_and_cannot_write_it()
    {
        var question = await site.Ask("Kuka osuutta kirjoittaa?");
        var (counsellor, lead) = (await site.Counsellor(), await site.Lead());
        await counsellor.Claim(question);
        var before = await counsellor.Read(Routes.QuestionPart(question));
        await lead.Press(Routes.Question(question), Routes.QuestionPartOffer(question));
        await lead.Signs(question, "Minä kirjoitan.");

        var page = await counsellor.Read(Routes.QuestionPart(question));
        var withdrawn = await lead.Press(Routes.QuestionPart(question), Routes.QuestionPartEnd(question));

        Assert.Equal(Routes.Question(question), before.Response.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Equal("Minä kirjoitan.", page.Text(".part-read .prose"));
        Assert.Empty(page.Texts("textarea"));
        Assert.StartsWith("Din del är tillbakadragen", withdrawn.Text(".notice.done"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_colleague_of_the_same_profession_is_neither_asked_nor_offers()
    {
        var question = await site.Ask("Kelpaako sama ammatti?");
        var same = (await site.Counsellors(1))[0];
        var counsellor = await site.Counsellor();
        var page = await counsellor.Claim(question);

        Assert.DoesNotContain(page.Texts("#colleague option"), option => option.StartsWith("counsellor", StringComparison.Ordinal));
        Assert.Empty((await same.Read(Routes.Question(question))).Texts($"form[action='{Routes.QuestionPartOffer(question)}']"));
    }

    [Fact]
    public async Task A_second_reader_reads_both_parts_and_a_later_signature_needs_a_new_approval()
    {
        await site.NeedsSecondReader("education");
        var question = await site.Ask("Luetaanko kumpikin?", topic: "education");
        var (counsellor, lead) = (await site.Counsellor(), await site.Lead());
        var reader = (await site.Counsellors(1))[0];
        await counsellor.Claim(question);
        await lead.Press(Routes.Question(question), Routes.QuestionPartOffer(question));
        await counsellor.AsksToRead(question, "Ensimmäinen osa.");
        await reader.Approves(question);
        await lead.Signs(question, "Toinen osa.");

        var refused = await counsellor.SendAnswer(question, "Ensimmäinen osa.");
        await counsellor.AsksToRead(question, "Ensimmäinen osa.");
        var read = await reader.Read(Routes.QuestionReview(question));
        await reader.Approves(question);
        var sent = await counsellor.SendAnswer(question, "Ensimmäinen osa.");

        Assert.Contains("hyväksynyt juuri tätä tekstiä", refused.Text("#text-error"), StringComparison.Ordinal);
        Assert.Equal(["Ensimmäinen osa.", "Toinen osa."], read.Texts(".preview .prose"));
        Assert.Equal(["Ensimmäinen osa.", "Toinen osa."], sent.Texts(".message.from-desk .prose"));
    }

    [Fact]
    public async Task Both_parts_are_published_and_given_to_whoever_asked_the_same()
    {
        var (question, same) = (await site.Ask("Mitä kumpikin sanoo?"), await site.Ask("Mitä kumpikin sanoisi?"));
        var (counsellor, lead) = (await site.Counsellor(), await site.Lead());
        await counsellor.Claim(same);
        await counsellor.Submit(
            await counsellor.Read($"{Routes.QuestionMerging(same)}?toinen={question}"), new Dictionary<string, string>(), "form[method=post]:has([name=otherSeen])");
        await counsellor.Claim(question);
        await lead.Press(Routes.Question(question), Routes.QuestionPartOffer(question));
        await lead.Signs(question, "Sano näin.");
        await counsellor.SendAnswer(question, "Sano noin.");

        var refused = await counsellor.Submit(
            await counsellor.Read(Routes.QuestionPublishing(question)),
            new Dictionary<string, string> { ["Form.Title"] = "Kaksi sanoo", ["Form.SecondProfession"] = "socialCounsellor" });
        Assert.StartsWith("Valitse luettelosta toinen ammatti", refused.Text(".has-error .field-error"), StringComparison.Ordinal);
        await counsellor.Publish(question, "Kaksi sanoo");
        var published = await site.Visitor().Read("/fi/neuvonta/vastaukset/kaksi-sanoo");

        Assert.Equal(["Sosiaaliohjaaja", "Työvoimaneuvoja"], published.Texts(".prose h3"));
        Assert.Equal(["Sosiaaliohjaaja vastasi", "Työvoimaneuvoja vastasi"], published.Texts(".answered-by"));
        Assert.Equal(["Sano noin.", "Sano näin."], (await counsellor.Read(Routes.Question(same))).Texts(".message.from-desk .prose"));
        Assert.Contains($"{question}", (await lead.Read($"{Routes.Queue}?tila=vastatut&omat=true")).Texts("tbody th"));
    }

    [Fact]
    public async Task Every_act_is_on_record_and_the_answer_names_the_second_answerer()
    {
        var question = await site.Ask("Kuka kirjasi mitäkin?");
        var (counsellor, lead) = (await site.Counsellor(), await site.Lead());
        await counsellor.Claim(question);
        await counsellor.Press(Routes.Question(question), Routes.QuestionPartRequest(question));
        await lead.Signs(question, "Allekirjoitan.");
        await counsellor.Press(Routes.Question(question), Routes.QuestionPartLeftOut(question));
        await counsellor.Press(Routes.Question(question), Routes.QuestionPartTakenIn(question));
        await counsellor.SendAnswer(question, "Vastaan.");

        var entries = await site.With<SiteDbContext, List<AuditEntry>>(database => database.AuditEntries
            .Where(entry => entry.QuestionNumber == question && entry.Act != AuditAct.Read && entry.Act != AuditAct.Claimed).OrderBy(entry => entry.Id).ToListAsync());
        Assert.Equal(
            [AuditAct.PartRequested, AuditAct.PartSigned, AuditAct.PartLeftOut, AuditAct.PartTakenIn, AuditAct.Answered], entries.Select(entry => entry.Act));
        Assert.Equal(entries[0].Colleague, entries[^1].Colleague);
    }
}
