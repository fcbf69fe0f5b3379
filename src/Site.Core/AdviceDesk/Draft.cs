using EmploymentNet.Core.Privacy;

namespace EmploymentNet.Core.AdviceDesk;

/// <summary>An answer in the making: one per question, whoever writes it, sealed with the question's key and gone once the answer is sent.</summary>
public sealed class Draft
{
    /// <summary>Longer than any answer: what is too long to be sent is not too long to be kept.</summary>
    public const int TextLength = 2 * PublishedAnswer.TextLength;

    public required Guid Id { get; init; }

    public required byte[] Sealed { get; set; }

    /// <summary>Counts what was saved; whoever writes on from an older one has not seen the newest text.</summary>
    public int Revision { get; private set; } = 1;

    /// <summary>Counts what a second reader would have to read anew; what they approve is one of these, and no other.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Who saved last.</summary>
    public required Guid Staff { get; set; }

    public required DateTime SavedUtc { get; set; }

    public string Read(QuestionKey key) => key.Open(Sealed, Id);

    /// <summary>A part of the answer changed that is written elsewhere.</summary>
    internal void Renew() => Version++;

    internal static Draft Begin(DeskText text, Guid staff, QuestionKey key, DateTime now)
    {
        var id = Guid.NewGuid();
        return new() { Id = id, Sealed = key.Seal(text.Value, id), Staff = staff, SavedUtc = now };
    }

    /// <summary>The same text again is a save whose confirmation got lost: it is kept already.</summary>
    /// <param name="revision">What the writer went on from.</param>
    /// <returns>False where that is no longer the newest.</returns>
    internal bool Change(DeskText text, int revision, Guid staff, QuestionKey key, DateTime now)
    {
        if (text.Value == Read(key))
            return true;
        if (revision != Revision)
            return false;
        (Sealed, Staff, SavedUtc) = (key.Seal(text.Value, Id), staff, now);
        Revision++;
        Version++;
        return true;
    }
}

/// <summary>Why a draft was not saved.</summary>
public enum DraftRefusal
{
    /// <summary>The writer does not hold the question.</summary>
    NotYours,

    /// <summary>Another save came in between; its text and this one are both there.</summary>
    Behind,

    TooLong,
}
