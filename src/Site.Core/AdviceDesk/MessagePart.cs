namespace EmploymentNet.Core.AdviceDesk;

/// <summary>The part of an answer that a second answerer, of another profession, has signed.</summary>
public sealed class MessagePart
{
    public required Guid Id { get; init; }

    public required Guid Staff { get; init; }

    public required string Profession { get; init; }

    public required byte[] Sealed { get; init; }

    public required DateTime SignedUtc { get; init; }

    public string Read(QuestionKey key) => key.Open(Sealed, Id);

    internal static MessagePart Of(Part part) => new()
    {
        Id = part.Id,
        Staff = part.Staff,
        Profession = part.Profession,
        Sealed = part.Sealed,
        SignedUtc = part.SignedUtc!.Value,
    };

    /// <summary>The same in another thread, sealed with its key.</summary>
    public MessagePart Copy(string text, QuestionKey key)
    {
        var id = Guid.NewGuid();
        return new() { Id = id, Staff = Staff, Profession = Profession, Sealed = key.Seal(text, id), SignedUtc = SignedUtc };
    }
}

/// <summary>What one answerer says, opened, and the profession that says it.</summary>
public readonly record struct ReadPart(string Profession, string Text);
