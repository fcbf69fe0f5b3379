using System.Security.Cryptography;
using System.Text;

namespace EmploymentNet.Core.AdviceDesk;

/// <summary>
/// The key of one question: seals every text of its thread with AES-256-GCM. Without it nobody reads the thread,
/// in the database or in any backup of it; erasing a question is destroying this.
/// </summary>
public sealed class QuestionKey(byte[] secret)
{
    public const int Length = 32;

    private const int NonceLength = 12;
    private const int TagLength = 16;

    public static QuestionKey Make() => new(RandomNumberGenerator.GetBytes(Length));

    public byte[] Export() => [.. secret];

    /// <param name="text">What to hide.</param>
    /// <param name="message">Bound to the text, so that a sealed text moved to another message does not open.</param>
    /// <returns>Nonce, tag and ciphertext, in this order.</returns>
    public byte[] Seal(string text, Guid message)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var box = new byte[NonceLength + TagLength + plain.Length];
        var nonce = box.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(secret, TagLength);
        cipher.Encrypt(nonce, plain, box.AsSpan(NonceLength + TagLength), box.AsSpan(NonceLength, TagLength), message.ToByteArray());
        return box;
    }

    public string Open(ReadOnlySpan<byte> box, Guid message)
    {
        var plain = new byte[box.Length - NonceLength - TagLength];
        using var cipher = new AesGcm(secret, TagLength);
        cipher.Decrypt(box[..NonceLength], box[(NonceLength + TagLength)..], box.Slice(NonceLength, TagLength), plain, message.ToByteArray());
        return Encoding.UTF8.GetString(plain);
    }
}
