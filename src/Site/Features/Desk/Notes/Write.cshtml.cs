using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.Core.Privacy;
using EmploymentNet.Site.Features.Audit;
using EmploymentNet.Site.Features.Desk.Questions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.Notes;

/// <summary>Leaves a note for colleagues, and tells those whom it names.</summary>
public sealed class WriteModel(
    NotePad pad, DeskThreads threads, AuditLog audit, TimeProvider clock, IStringLocalizer<Texts> words, IStringLocalizer<AdviceDesk.Texts> deskTexts) : QuestionPage
{
    [BindProperty(Name = "note")]
    public string? Note { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPost()
    {
        ModelState.Clear();
        var text = DeskText.Enter(Note, deskTexts["Hetu.Marker"]);
        Note = text.Value;
        var named = await pad.NamedIn(text.Value, Question);
        if (Problem(text.Value, named) is { } problem)
        {
            ModelState.AddModelError("note", problem);
            return Page();
        }
        if (!IsKept(text.Value) && !await Keep(text, named))
            return NotFound();
        return BackToQuestion(DeskMessage.Masking(Kept(named), text));
    }

    private string? Problem(string text, NamedStaff named) => text switch
    {
        "" => words["Missing"].Value,
        { Length: > Core.AdviceDesk.Note.TextLength } => words["Long", Core.AdviceDesk.Note.TextLength, text.Length].Value,
        _ when named.Closed.Count > 0 => words["Closed", string.Join(", ", named.Closed)].Value,
        _ => null,
    };

    /// <summary>Another press of the same button was faster.</summary>
    private bool IsKept(string text) => Question.Notes.Where(note => note.Staff == Staff).MaxBy(note => note.Utc)?.Read(Key) == text;

    private async Task<bool> Keep(DeskText text, NamedStaff named) => await threads.Change(Question, question =>
    {
        var note = question.WriteNote(text, named.Staff, Staff, Key, clock.GetUtcNow().UtcDateTime);
        audit.Add(AuditAct.NoteWritten, Staff, question.Number);
        foreach (var mention in note.Mentions)
            audit.Add(AuditAct.Mentioned, Staff, question.Number, mention.Staff);
    }) is not null;

    private string Kept(NamedStaff named) => named switch
    {
        { IsMissed: true } => DeskMessage.NotedNobody,
        _ when named.Staff.Any(staff => staff != Staff) => DeskMessage.NotedAndTold,
        _ => DeskMessage.Noted,
    };
}
