using EmploymentNet.Core.Privacy;

namespace EmploymentNet.Core.AdviceDesk;

/// <summary>What a reader says of a draft, or its writer to the reader. Sealed with the question's key, and gone with the draft.</summary>
public sealed class ReviewComment
{
    public const int TextLength = 2000;

    public required Guid Id { get; init; }

    public required Guid Staff { get; init; }

    public required DateTime Utc { get; init; }

    public required byte[] Sealed { get; init; }

    /// <summary>What they had read of the draft.</summary>
    public required int Version { get; init; }

    public string Read(QuestionKey key) => key.Open(Sealed, Id);

    internal static ReviewComment By(Guid staff, DeskText text, int version, QuestionKey key, DateTime now)
    {
        var id = Guid.NewGuid();
        return new() { Id = id, Staff = staff, Utc = now, Sealed = key.Seal(text.Value, id), Version = version };
    }
}
