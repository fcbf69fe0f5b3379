using EmploymentNet.Core.Privacy;

namespace EmploymentNet.Core.AdviceDesk;

/// <summary>What a worker tells colleagues about a question. The asker never sees it; it is sealed with the question's key and erased with it.</summary>
public sealed class Note
{
    public const int TextLength = 2000;

    private readonly List<Mention> _mentions = [];

    public required Guid Id { get; init; }

    public required Guid Staff { get; init; }

    public required DateTime Utc { get; init; }

    /// <summary>Null once its writer has taken it back: the words are gone, and that there were some stays.</summary>
    public byte[]? Sealed { get; private set; }

    public DateTime? TakenBackUtc { get; private set; }

    /// <summary>The colleagues whom it names.</summary>
    public IReadOnlyList<Mention> Mentions => _mentions;

    public string? Read(QuestionKey key) => Sealed is null ? null : key.Open(Sealed, Id);

    internal static Note Write(DeskText text, IEnumerable<Guid> mentioned, Guid staff, QuestionKey key, DateTime now)
    {
        var id = Guid.NewGuid();
        var note = new Note { Id = id, Staff = staff, Utc = now, Sealed = key.Seal(text.Value, id) };
        note._mentions.AddRange(mentioned.Select(colleague => new Mention { Id = Guid.NewGuid(), Staff = colleague }));
        return note;
    }

    internal void TakeBack(DateTime now)
    {
        (Sealed, TakenBackUtc) = (null, now);
        _mentions.Clear();
    }
}
