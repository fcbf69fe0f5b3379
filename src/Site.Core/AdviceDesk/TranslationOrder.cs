using EmploymentNet.Core.Privacy;

namespace EmploymentNet.Core.AdviceDesk;

/// <summary>Somebody wants a published answer in the other language too. Whoever sees the question may then write and publish it there.</summary>
public sealed class TranslationOrder
{
    public const int NoteLength = 500;

    public required Guid Id { get; init; }

    public required int QuestionNumber { get; init; }

    /// <summary>That it is to be in: <c>fi</c> or <c>sv</c>.</summary>
    public required string Language { get; init; }

    public required Guid OrderedBy { get; init; }

    public required DateTime OrderedUtc { get; init; }

    /// <summary>For whoever translates; sealed, since it may speak of the asker.</summary>
    public required byte[] Sealed { get; init; }

    public DateTime? DoneUtc { get; private set; }

    public static TranslationOrder Of(Question question, SiteLanguage language, DeskText note, Guid staff, QuestionKey key, DateTime now)
    {
        var id = Guid.NewGuid();
        return new()
        {
            Id = id,
            QuestionNumber = question.Number,
            Language = language.Code,
            OrderedBy = staff,
            OrderedUtc = now,
            Sealed = key.Seal(note.Value, id),
        };
    }

    public string Read(QuestionKey key) => key.Open(Sealed, Id);

    /// <summary>It is published there, or nobody needs it any more.</summary>
    public void End(DateTime now) => DoneUtc ??= now;
}
