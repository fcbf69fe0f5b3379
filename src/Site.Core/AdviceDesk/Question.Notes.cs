using EmploymentNet.Core.Privacy;

namespace EmploymentNet.Core.AdviceDesk;

/// <summary>What workers tell each other about a question. None of it is an answer: no clock and no claim is moved by it.</summary>
public sealed partial class Question
{
    private readonly List<Note> _notes = [];

    public IReadOnlyList<Note> Notes => _notes;

    /// <param name="mentioned">Colleagues whom the note names. Who wrote it, and to whom the thread is closed, is told nothing.</param>
    public Note WriteNote(DeskText text, IEnumerable<Guid> mentioned, Guid staff, QuestionKey key, DateTime now)
    {
        var note = Note.Write(text, mentioned.Distinct().Where(colleague => colleague != staff && !IsClosedTo(colleague)), staff, key, now);
        _notes.Add(note);
        return note;
    }

    /// <returns>False where it is no note of this worker's, or is taken back already.</returns>
    public bool TakeNoteBack(Guid note, Guid staff, DateTime now)
    {
        if (_notes.Find(own => own.Id == note && own.Staff == staff && own.TakenBackUtc is null) is not { } found)
            return false;
        found.TakeBack(now);
        return true;
    }
}
