using System.Security.Cryptography;
using System.Text;

namespace EmploymentNet.Core.AdviceDesk.ReturnPhrases;

/// <summary>
/// All that is kept of a phrase. Keyed, because 48 random bits alone could be tried through by whoever holds a copy of the database;
/// the key lies elsewhere, and its id says which one to use.
/// </summary>
/// <param name="Value">HMAC-SHA256 in lower-case hexadecimal.</param>
public sealed record PhraseHash(string KeyId, string Value)
{
    public const int ValueLength = 2 * HMACSHA256.HashSizeInBytes;

    public static PhraseHash Of(ReturnPhrase phrase, string keyId, ReadOnlySpan<byte> key) =>
        new(keyId, Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(phrase.HashInput))));
}
