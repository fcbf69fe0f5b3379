using System.Security.Cryptography;
using System.Text;

namespace EmploymentNet.Core.AdviceDesk;

/// <summary>
/// What makes sending safe to repeat: a form carries one (sealed by the server), and everything that must be the same on a
/// second press follows from it: the return phrase, the row, the message.
/// </summary>
/// <param name="KeyId">The phrase key that was current when the form was shown; a rotation in between changes nothing.</param>
/// <param name="Secret">Random, never stored.</param>
/// <param name="Language">The form's; the phrase is made of this language's words on every press.</param>
/// <param name="EmptyUtc">When its form was shown empty, to the second; null where it came with a text that had been written before.</param>
public sealed record Ticket(string KeyId, byte[] Secret, SiteLanguage Language, DateTime? EmptyUtc = null)
{
    public const int Length = 16;

    /// <summary>Nobody reads the form, writes a sentence and chooses a topic in less.</summary>
    public static readonly TimeSpan QuickestHand = TimeSpan.FromSeconds(3);

    public static Ticket Issue(string keyId, SiteLanguage language, DateTime? emptyUtc = null) =>
        new(keyId, RandomNumberGenerator.GetBytes(Length), language, emptyUtc);

    /// <summary>Tells a program by its haste. However old a form is, it is a person's: tabs stay open for days.</summary>
    public bool IsTooFast(DateTime now) => now - EmptyUtc < QuickestHand;

    /// <summary>Unique per ticket and useless for finding it.</summary>
    public byte[] Hash => SHA256.HashData(Secret);

    /// <summary>What is kept of a used ticket when everything else that it made is erased.</summary>
    public static byte[] SpentHash(byte[] hash) => SHA256.HashData(hash);

    /// <summary>
    /// The id of the message that this ticket sends: the same text twice is one message, and a text changed after going back is another.
    /// </summary>
    public Guid MessageId(string text) => new(SHA256.HashData([.. Secret, .. Encoding.UTF8.GetBytes(text)]).AsSpan(0, 16));
}
