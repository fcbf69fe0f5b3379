using System.Net;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EmploymentNet.PageTests.Desk;

public sealed class HandOverTests(SiteHost site) : IClassFixture<SiteHost>, IAsyncLifetime
{
    private HttpClient _counsellor = null!;
    private HttpClient _lead = null!;

    public async Task InitializeAsync() => (_counsellor, _lead) = (await site.Counsellor(), await site.Lead());

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task The_colleague_finds_the_question_and_the_note_and_the_giver_lets_go()
    {
        var question = await site.Ask("Kuka osaa kertoa opintotuesta?");
        await _counsellor.Claim(question);

        var after = await _counsellor.HandOver(question, "lead", "Kela vastaa tähän maanantaina.\nKysy Liisalta.");
        var page = await _lead.Read(Routes.Question(question));

        Assert.Equal("Kysymys on luovutettu. Kollegasi näkee viestisi kysymyksen vieressä.", after.Text("[role=status]"));
        Assert.Null(after.Document.QuerySelector(DeskVerbs.AnswerForm(question)));
        Assert.NotNull(page.Document.QuerySelector(DeskVerbs.AnswerForm(question)));
        Assert.Equal("Kela vastaa tähän maanantaina.\nKysy Liisalta.", page.Text("aside .handover-note"));
        Assert.Contains("counsellor lämnade över frågan: lead svarar.", page.Text("section[aria-labelledby=handover]"), StringComparison.Ordinal);
        Assert.Contains("frågan gick över till en kollega", page.Text(".claims"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_third_worker_reads_that_it_was_handed_over_and_not_the_note()
    {
        var question = await site.Ask("Kenen kanssa puhutte minusta?");
        await _counsellor.Claim(question);
        await _counsellor.HandOver(question, "lead", "Vain kollegalle.");
        var third = (await site.Counsellors(1))[0];

        var page = await third.Read(Routes.Question(question));

        Assert.DoesNotContain("Vain kollegalle", page.Source, StringComparison.Ordinal);
        Assert.Contains("kysymys siirtyi kollegalle", page.Text(".claims"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_note_lies_sealed_and_goes_with_the_question()
    {
        var question = await site.Ask("Poistuuko viestikin?");
        await _counsellor.Claim(question);
        await _counsellor.HandOver(question, "lead", "Salainen sana on kissankello.");

        await using var scope = site.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<SiteDbContext>();
        var found = await database.Questions.Include(one => one.Handovers).SingleAsync(one => one.Number == question);
        Assert.DoesNotContain("kissankello", System.Text.Encoding.UTF8.GetString(found.Handovers.Single().Sealed!), StringComparison.Ordinal);

        await scope.ServiceProvider.GetRequiredService<EmploymentNet.Site.Features.AdviceDesk.Retention.Eraser>()
            .Erase([found], EmploymentNet.Core.AdviceDesk.ErasureReason.Asker);

        Assert.Empty(await database.Set<EmploymentNet.Core.AdviceDesk.Handover>().Where(one => one.Id == found.Handovers[0].Id).ToListAsync());
    }

    [Fact]
    public async Task A_hand_over_that_comes_too_late_keeps_the_note()
    {
        var question = await site.Ask("Ehtiikö luovutus ajoissa?");
        await _counsellor.Claim(question);
        var form = await _counsellor.Read(Routes.QuestionHandover(question));
        await _counsellor.Press(Routes.Question(question), Routes.QuestionRelease(question));
        var to = form.Document.QuerySelector("option[value]:not([value=''])")!.GetAttribute("value")!;

        var refused = await _counsellor.Submit(
            form, new Dictionary<string, string> { ["Form.To"] = to, ["Form.Note"] = "Soita ensin." }, $"form[action='{Routes.QuestionHandover(question)}']");

        Assert.Equal("Soita ensin.", refused.Text("textarea"));
        Assert.Contains("ei ole enää sinulla", refused.Text(".error-summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hand_over_to_nobody_or_with_too_long_a_note_is_refused_in_words()
    {
        var question = await site.Ask("Kenelle tämä menee?");
        await _counsellor.Claim(question);

        var refused = await _counsellor.HandOver(question, "nobody", new string('x', 1001));

        Assert.Equal(
            ["Valitse kollega, jolle kysymys siirtyy.", "Viestissä on 1001 merkkiä, ja siihen mahtuu 1000. Lyhennä hieman; tekstisi on tallessa."],
            refused.Texts(".error-summary li"));
    }

    [Fact]
    public async Task A_personal_identity_code_does_not_get_into_a_note()
    {
        var question = await site.Ask("Pysyykö tunnukseni poissa?");
        await _counsellor.Claim(question);

        var after = await _counsellor.HandOver(question, "lead", "Tunnus on 131052-308T.");

        Assert.Contains("Poistimme viestistä henkilötunnuksen", after.Text("[role=status]"), StringComparison.Ordinal);
        Assert.DoesNotContain("131052-308T", after.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_log_says_who_handed_over_to_whom()
    {
        var question = await site.Ask("Jääkö luovutuksesta merkintä?");
        await _counsellor.Claim(question);
        await _counsellor.HandOver(question, "lead", "Tätä ei lokissa lue.");

        var log = await (await site.SignedIn(EmploymentNet.Site.Features.Accounts.StaffRoles.Administrator)).Read($"{Routes.AuditLog}?kysymys={question}&tapahtuma=HandedOver");

        Assert.Equal(["counsellor", "Luovutti kysymyksen kollegalle", $"{question}", "lead"], log.Texts("tbody td").Skip(1));
        Assert.DoesNotContain("lokissa lue", log.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nobody_holds_cannot_be_handed_over()
    {
        var question = await site.Ask("Onko tämä jo jonkun?");

        var page = await _counsellor.Read(Routes.QuestionHandover(question));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Null(page.Document.QuerySelector($"form[action='{Routes.QuestionHandover(question)}']"));
    }
}
