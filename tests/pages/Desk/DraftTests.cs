using System.Net;
using EmploymentNet.Core.Audit;
using EmploymentNet.PageTests.AdviceDesk;
using EmploymentNet.PageTests.Storage;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.PageTests.Desk;

public sealed class DraftTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Fact]
    public async Task What_is_typed_is_kept_and_is_there_after_signing_in_again()
    {
        var question = await site.Ask("Säilyykö vastaukseni?");
        var counsellor = await site.Counsellor();
        var page = await counsellor.Claim(question);

        var saved = await counsellor.Autosave(page, question, "Säilyy, **kyllä**.");
        var again = await (await site.Counsellor()).Read(Routes.Question(question));

        Assert.Equal("0", page.Revision());
        Assert.StartsWith("Tallennettu 10.", saved.Text("[data-part=state] time"), StringComparison.Ordinal);
        Assert.Equal("Säilyy, **kyllä**.", again.Text("textarea"));
        Assert.Equal("1", again.Revision());
    }

    [Fact]
    public async Task Without_script_a_button_saves_the_draft_and_shows_it()
    {
        var question = await site.Ask("Toimiiko tämä ilman skriptiä?");
        var counsellor = await site.Counsellor();

        var saved = await counsellor.SaveDraft(await counsellor.Claim(question), question, "Toimii.");

        Assert.Equal("Luonnos on tallessa.", saved.Text(".notice.done"));
        Assert.Equal("Toimii.", saved.Text("textarea"));
        Assert.Contains("ilman skriptiä", saved.Text(".message.from-asker"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_colleague_reads_the_draft_and_writes_on_after_the_hand_over()
    {
        var question = await site.Ask("Kuka jatkaa vastausta?");
        var (counsellor, lead) = (await site.Counsellor(), await site.Lead());
        await counsellor.SaveDraft(await counsellor.Claim(question), question, "Alku on *tässä*.");

        var seen = await lead.Read(Routes.Question(question));
        await counsellor.Press(Routes.Question(question), Routes.QuestionRelease(question));
        var taken = await lead.Claim(question);

        Assert.Equal("tässä", seen.Text("[aria-labelledby=others-draft] em"));
        Assert.StartsWith("Utkast: counsellor,", seen.Text("[aria-labelledby=others-draft] .meta"), StringComparison.Ordinal);
        Assert.Equal("Alku on *tässä*.", taken.Text("textarea"));
    }

    [Fact]
    public async Task Whoever_saves_on_an_older_draft_reads_both_texts_and_chooses()
    {
        var question = await site.Ask("Kumpi teksti jää?");
        var counsellor = await site.Counsellor();
        var old = await counsellor.Claim(question);
        await counsellor.Autosave(await counsellor.Read(Routes.Question(question)), question, "Toisen välilehden teksti.");

        var scripted = await counsellor.Autosave(old, question, "Tämän välilehden teksti.");
        var refused = await counsellor.SaveDraft(old, question, "Tämän välilehden teksti.");

        Assert.Equal(HttpStatusCode.Conflict, scripted.Status);
        Assert.Equal(["Tämän välilehden teksti.", "Toisen välilehden teksti."], scripted.Texts(".versions .text"));
        Assert.Equal(["Tämän välilehden teksti.", "Toisen välilehden teksti."], refused.Texts(".versions .text"));
        Assert.Equal("Tämän välilehden teksti.", refused.Text("textarea"));

        var over = refused.Document.QuerySelector("[name='Form.Over']")!.GetAttribute("value")!;
        var kept = await counsellor.PressInEditor(refused, Routes.QuestionDraft(question), new() { ["Form.Over"] = over });
        Assert.Equal("Tämän välilehden teksti.", kept.Text("textarea"));
        Assert.Equal("2", kept.Revision());
    }

    [Fact]
    public async Task Taking_the_other_text_gives_up_ones_own()
    {
        var question = await site.Ask("Otanko toisen tekstin?");
        var counsellor = await site.Counsellor();
        var old = await counsellor.Claim(question);
        await counsellor.Autosave(await counsellor.Read(Routes.Question(question)), question, "Uudempi.");
        var refused = await counsellor.SaveDraft(old, question, "Vanhempi.");

        var taken = await counsellor.PressInEditor(refused, Routes.QuestionDraft(question), new() { ["Form.TakeTheirs"] = "true" });

        Assert.Equal("Uudempi.", taken.Text("textarea"));
    }

    [Fact]
    public async Task An_answer_on_an_older_draft_is_not_sent_before_its_writer_has_read_the_newer()
    {
        var question = await site.Ask("Lähteekö vanha teksti?");
        var counsellor = await site.Counsellor();
        var old = await counsellor.Claim(question);
        await counsellor.Autosave(await counsellor.Read(Routes.Question(question)), question, "Uudempi teksti.");

        var refused = await counsellor.Submit(old, new Dictionary<string, string> { ["Form.Text"] = "Vanha teksti." }, DeskVerbs.AnswerForm(question));

        Assert.Contains("luonnosta on muutettu muualla", refused.Text(".error-summary"), StringComparison.Ordinal);
        Assert.Equal(["Vanha teksti.", "Uudempi teksti."], refused.Texts(".versions .text"));
        Assert.Empty(refused.Texts(".message.from-desk"));
    }

    [Fact]
    public async Task The_answer_takes_its_draft_along_and_a_late_save_does_not_bring_it_back()
    {
        var question = await site.Ask("Jääkö luonnos jäljelle?");
        var counsellor = await site.Counsellor();
        var page = await counsellor.Claim(question);
        await counsellor.Autosave(page, question, "Ei jää.");
        await counsellor.SendAnswer(question, "Ei jää.");

        var late = await counsellor.Autosave(page, question, "Ei jää jälkeäkään.");

        Assert.Equal(HttpStatusCode.Forbidden, late.Status);
        Assert.Equal(0, await DraftsOf(question));
    }

    [Fact]
    public async Task A_draft_holds_no_personal_identity_code_and_its_writer_is_told()
    {
        var question = await site.Ask("Mihin tunnus kirjoitetaan?");
        var counsellor = await site.Counsellor();

        var saved = await counsellor.Autosave(await counsellor.Claim(question), question, "Tunnus 131052-308T hakemukseen.");

        Assert.Contains("Henkilötunnus jätettiin pois", saved.Text("[data-part=state]"), StringComparison.Ordinal);
        Assert.DoesNotContain("131052-308T", (await counsellor.Read(Routes.Question(question))).Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_sealed_and_is_erased_with_its_question()
    {
        var question = await site.Ask("Unohtuuko luonnoskin?");
        var counsellor = await site.Counsellor();
        await counsellor.Autosave(await counsellor.Claim(question), question, "Kesken jäänyt salaisuus");

        Assert.Empty(new RawFiles(site.DataFolder).Holding("Kesken jäänyt salaisuus"));
        Assert.Equal(1, await DraftsOf(question));
        Assert.True(await site.Erase(question));
        Assert.Equal(0, await DraftsOf(question));
    }

    [Fact]
    public async Task The_audit_log_tells_who_began_to_write_and_not_each_save()
    {
        var question = await site.Ask("Mitä lokiin jää?");
        var counsellor = await site.Counsellor();
        var page = await counsellor.Claim(question);
        await counsellor.Autosave(page, question, "Yksi");
        await counsellor.Autosave(await counsellor.Read(Routes.Question(question)), question, "Yksi, kaksi");

        var acts = await site.With<SiteDbContext, int>(database =>
            database.AuditEntries.CountAsync(entry => entry.QuestionNumber == question && entry.Act == AuditAct.Drafted));
        Assert.Equal(1, acts);
    }

    private Task<int> DraftsOf(int question) => site.With<SiteDbContext, int>(database =>
        database.Questions.IgnoreQueryFilters().CountAsync(other => other.Number == question && other.Draft != null));
}
