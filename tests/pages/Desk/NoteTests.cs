using System.Net;
using System.Text;
using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.PageTests.AdviceDesk;
using EmploymentNet.Site;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.AdviceDesk.Retention;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EmploymentNet.PageTests.Desk;

public sealed class NoteTests(SiteHost site) : IClassFixture<SiteHost>, IAsyncLifetime
{
    private HttpClient _counsellor = null!;
    private HttpClient _lead = null!;

    public async Task InitializeAsync() => (_counsellor, _lead) = (await site.Counsellor(), await site.Lead());

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Colleagues_read_a_note_beside_the_thread_and_the_asker_never_does()
    {
        var visitor = site.Visitor();
        var asked = await visitor.Asks(site, SiteLanguage.Finnish, "Mitä puhutte minusta?");

        var after = await _counsellor.WritesNote(asked.Number, "Kela vastaa maanantaina.\nSoitan silloin.");
        var seen = await _lead.Read(Routes.Question(asked.Number));
        var own = await visitor.Opens(asked);

        Assert.Equal("Merkintä on tallessa. Vain työntekijät näkevät sen.", after.Text("[role=status]"));
        Assert.Equal("Kela vastaa maanantaina.\nSoitan silloin.", seen.Text(".notes .text"));
        Assert.Equal("counsellor", seen.Text(".notes .meta strong"));
        Assert.DoesNotContain("Kela vastaa", seen.Text("section[aria-label=Meddelanden]"), StringComparison.Ordinal);
        Assert.DoesNotContain("Kela vastaa", own.Source, StringComparison.Ordinal);
        Assert.Equal("Uusi", after.Text("#state"));
    }

    [Theory]
    [InlineData("", "Kirjoita merkintä ennen tallentamista.")]
    [InlineData("long", "Merkinnässä on 2001 merkkiä, ja siihen mahtuu 2000. Lyhennä hieman; tekstisi on tallessa.")]
    public async Task A_refused_note_keeps_what_was_typed_and_says_what_to_do(string typed, string told)
    {
        var question = await site.Ask("Säilyykö merkintä?");
        var text = typed == "long" ? new string('x', Note.TextLength + 1) : typed;

        var refused = await _counsellor.WritesNote(question, text);

        Assert.Equal([told], refused.Texts(".error-summary li"));
        Assert.Equal(text, refused.Text("#note"));
        Assert.NotNull(refused.Document.QuerySelector(".notes details[open]"));
        Assert.Equal("Säilyykö merkintä?", refused.Text(".message .text"));
    }

    [Fact]
    public async Task A_note_lies_sealed_without_identity_codes_and_goes_with_the_question()
    {
        var question = await site.Ask("Poistuuko merkintäkin?");
        var after = await _counsellor.WritesNote(question, "Sana on kissankello, tunnus 131052-308T. @lead");

        Assert.Contains("Poistimme siitä henkilötunnuksen", after.Text("[role=status]"), StringComparison.Ordinal);
        Assert.DoesNotContain("131052-308T", after.Source, StringComparison.Ordinal);
        await using var scope = site.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<SiteDbContext>();
        var found = await database.Questions.Include(one => one.Notes).SingleAsync(one => one.Number == question);
        Assert.DoesNotContain("kissankello", Encoding.UTF8.GetString(found.Notes.Single().Sealed!), StringComparison.Ordinal);

        await scope.ServiceProvider.GetRequiredService<Eraser>().Erase([found], ErasureReason.Asker);

        Assert.False(await database.Set<Note>().AnyAsync(note => note.Id == found.Notes[0].Id));
        Assert.False(await database.Set<Mention>().AnyAsync(mention => EF.Property<Guid>(mention, "NoteId") == found.Notes[0].Id));
    }

    [Fact]
    public async Task Its_writer_takes_a_note_back_and_nobody_else_can()
    {
        var question = await site.Ask("Voiko merkinnän perua?");
        var written = await _counsellor.WritesNote(question, "Tämä oli väärässä paikassa.");
        var address = written.Document.QuerySelector(".notes form[action$='/poisto']")!.GetAttribute("action")!;

        var others = await _lead.Read(Routes.Question(question));
        var offered = others.Texts(".notes form[action$='/poisto']").ToList();
        var refused = await _lead.Submit(
            Redirected(others, address), new Dictionary<string, string>(), $"form[action='{address}']");
        var after = await _counsellor.TakesNoteBack(question);

        Assert.Empty(offered);
        Assert.Contains("Tämä oli väärässä paikassa.", refused.Text(".notes .text"), StringComparison.Ordinal);
        Assert.Equal("Merkintä on peruttu. Sen teksti on poistettu.", after.Text("[role=status]"));
        Assert.Contains("Merkintä on peruttu", after.Text(".notes ol"), StringComparison.Ordinal);
        Assert.DoesNotContain("väärässä paikassa", after.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pressing_save_twice_leaves_one_note()
    {
        var question = await site.Ask("Tuleeko merkintä kahdesti?");
        var page = await _counsellor.Read(Routes.Question(question));

        await _counsellor.WritesNote(page, question, "Vain kerran.");
        var after = await _counsellor.WritesNote(page, question, "Vain kerran.");

        Assert.Equal(["Vain kerran."], after.Texts(".notes .text"));
    }

    [Fact]
    public async Task The_log_says_who_wrote_whom_they_named_and_no_word_of_it()
    {
        var question = await site.Ask("Jääkö merkinnästä jälki?");
        await _counsellor.WritesNote(question, "@lead tätä ei lokissa lue.");
        await _counsellor.TakesNoteBack(question);

        var log = await (await site.SignedIn(StaffRoles.Administrator)).Read($"{Routes.AuditLog}?kysymys={question}");

        Assert.Contains("Kirjoitti sisäisen merkinnän", log.Texts("tbody td"));
        Assert.Contains("Mainitsi kollegan merkinnässä", log.Texts("tbody td"));
        Assert.Contains("Perui merkintänsä", log.Texts("tbody td"));
        Assert.DoesNotContain("lokissa lue", log.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_passed_the_question_on_reads_and_writes_no_notes()
    {
        var question = await site.Ask("Lukeeko tuttu merkinnät?");
        await _lead.WritesNote(question, "Tätä ei tuttu lue.");
        await _counsellor.PassesOn(question);

        var page = await _counsellor.Read(Routes.QuestionNotes(question));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.DoesNotContain("ei tuttu lue", page.Source, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("#note"));
    }

    /// <summary>The page with its first form sent somewhere else.</summary>
    private static ReadPage Redirected(ReadPage page, string address)
    {
        page.Document.QuerySelector(".notes form")!.SetAttribute("action", address);
        return page;
    }
}
