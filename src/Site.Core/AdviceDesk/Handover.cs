using EmploymentNet.Core.Privacy;

namespace EmploymentNet.Core.AdviceDesk;

/// <summary>A question went from one worker to another, who finds the note beside the thread. The note is erased with the question.</summary>
public sealed class Handover
{
    public const int NoteLength = 1000;

    public required Guid Id { get; init; }

    /// <summary>Who gave it: its holder, or a lead.</summary>
    public required Guid From { get; init; }

    public required Guid To { get; init; }

    public required DateTime Utc { get; init; }

    /// <summary>The note, sealed with the question's key; null where there is nothing to say.</summary>
    public byte[]? Sealed { get; init; }

    /// <summary>The two it went between, and nobody else: it may say what a third has no part in.</summary>
    public bool IsReadBy(Guid staff) => staff == From || staff == To;

    public string? Read(QuestionKey key) => Sealed is null ? null : key.Open(Sealed, Id);

    internal static Handover Between(Guid from, Guid to, DeskText note, QuestionKey key, DateTime now)
    {
        var id = Guid.NewGuid();
        return new() { Id = id, From = from, To = to, Utc = now, Sealed = note.Value.Length == 0 ? null : key.Seal(note.Value, id) };
    }
}
