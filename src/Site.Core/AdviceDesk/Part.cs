using EmploymentNet.Core.Privacy;

namespace EmploymentNet.Core.AdviceDesk;

/// <summary>
/// What a colleague of another profession writes for an answer, signed with that profession. Sealed with the question's key; it becomes part
/// of the answer when that is sent.
/// </summary>
public sealed class Part
{
    public required Guid Id { get; init; }

    /// <summary>The colleague who writes it.</summary>
    public required Guid Staff { get; init; }

    /// <summary>Theirs at the time.</summary>
    public required string Profession { get; init; }

    /// <summary>Who asked for it: whoever had the question then, or the colleague, who offered it.</summary>
    public required Guid AskedBy { get; init; }

    public required DateTime AskedUtc { get; init; }

    public required byte[] Sealed { get; set; }

    /// <summary>Counts what was saved, as a draft's does.</summary>
    public int Revision { get; private set; }

    public DateTime SavedUtc { get; private set; }

    /// <summary>Null while its writer is not done with it; a change takes the signature off again.</summary>
    public DateTime? SignedUtc { get; private set; }

    /// <summary>Whoever has the question sends the answer without it.</summary>
    public DateTime? LeftOutUtc { get; private set; }

    /// <summary>Ready, and wanted.</summary>
    public bool GoesAlong => SignedUtc is not null && LeftOutUtc is null;

    public string Read(QuestionKey key) => key.Open(Sealed, Id);

    internal static Part Begin(Guid staff, string profession, Guid askedBy, QuestionKey key, DateTime now)
    {
        var id = Guid.NewGuid();
        return new() { Id = id, Staff = staff, Profession = profession, AskedBy = askedBy, AskedUtc = now, Sealed = key.Seal("", id), SavedUtc = now };
    }

    /// <returns>False where <paramref name="revision"/> is no longer the newest. The same text again is kept already.</returns>
    internal bool Change(DeskText text, int revision, QuestionKey key, DateTime now)
    {
        if (text.Value == Read(key))
            return true;
        if (revision != Revision)
            return false;
        (Sealed, SavedUtc, SignedUtc) = (key.Seal(text.Value, Id), now, null);
        Revision++;
        return true;
    }

    internal void Sign(DateTime now) => SignedUtc ??= now;

    internal void LeaveOut(DateTime? since) => LeftOutUtc = since;
}

/// <summary>Why a part is not written.</summary>
public enum PartRefusal
{
    /// <summary>Only whoever has the question asks for a part of its answer.</summary>
    NotYours,

    /// <summary>Nobody has the question: whoever can write a part can answer.</summary>
    NotHeld,

    /// <summary>One answerer of each profession; and nobody who knows the asker.</summary>
    NotOther,

    /// <summary>Somebody writes one already.</summary>
    Taken,
}
