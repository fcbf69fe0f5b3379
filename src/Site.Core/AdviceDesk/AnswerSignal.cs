using EmploymentNet.Core.Notifications;

namespace EmploymentNet.Core.AdviceDesk;

/// <summary>Where an asker wants to be told that an answer is there. Nobody at the desk is shown it; it goes once the answer is read.</summary>
public sealed class AnswerSignal
{
    /// <summary>How long an answer waits to be read before the address goes anyway.</summary>
    public static readonly TimeSpan KeptAfterAnswer = TimeSpan.FromDays(30);

    public required Guid Id { get; init; }

    /// <summary>The page's on which it was given: the asker's, which the question's need not be.</summary>
    public required string Language { get; init; }

    /// <summary>The address, sealed with the question's key.</summary>
    public required byte[] Sealed { get; init; }

    public required DateTime AddedUtc { get; init; }

    public EmailAddress Read(QuestionKey key) => EmailAddress.Read(key.Open(Sealed, Id))!;

    internal static AnswerSignal To(EmailAddress address, SiteLanguage language, QuestionKey key, DateTime now)
    {
        var id = Guid.NewGuid();
        return new() { Id = id, Language = language.Code, Sealed = key.Seal(address.Value, id), AddedUtc = now };
    }
}
