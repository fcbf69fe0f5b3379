using EmploymentNet.Core.Privacy;

namespace EmploymentNet.Core.AdviceDesk;

/// <summary>One text of a thread, sealed with the question's key.</summary>
public sealed class Message
{
    public required Guid Id { get; init; }

    public required DateTime SentUtc { get; init; }

    public required byte[] Sealed { get; init; }

    /// <summary>Who wrote for the desk; null where the asker did.</summary>
    public Guid? Staff { get; init; }

    /// <summary>The writer's profession at the time, which is all the asker is told of them.</summary>
    public string? Profession { get; init; }

    /// <summary>What a second answerer has signed with another profession; null for nearly all.</summary>
    public MessagePart? Second { get; init; }

    public bool IsFromDesk => Staff is not null;

    public string Read(QuestionKey key) => key.Open(Sealed, Id);

    /// <summary>Of what the desk wrote: what each answerer says, in order.</summary>
    public IReadOnlyList<ReadPart> ReadParts(QuestionKey key) => Second is null
        ? [new(Profession!, Read(key))]
        : [new(Profession!, Read(key)), new(Second.Profession, Second.Read(key))];

    public static Message FromAsker(Guid id, DeskText text, QuestionKey key, DateTime now) =>
        new() { Id = id, SentUtc = now, Sealed = key.Seal(text.Value, id) };

    public static Message FromDesk(DeskText text, Guid staff, string profession, MessagePart? second, QuestionKey key, DateTime now)
    {
        var id = Guid.NewGuid();
        return new() { Id = id, SentUtc = now, Sealed = key.Seal(text.Value, id), Staff = staff, Profession = profession, Second = second };
    }
}
