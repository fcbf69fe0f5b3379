using System.Security.Cryptography;
using System.Text;

namespace EmploymentNet.Core.AdviceDesk.ReturnPhrases;

/// <summary>
/// All that is kept of a phrase. Keyed, because 48 random bits alone could be tried through by whoever holds a copy of the database;
/// the key lies elsewhere, and its id says which one to use.
/// </summary>
/// <param name="Value">HMAC-SHA256.</param>
public sealed record PhraseHash(string KeyId, byte[] Value)
{
    public static PhraseHash Compute(string keyId, ReadOnlySpan<byte> key, ReturnPhrase phrase) =>
        new(keyId, HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(phrase.HashInput)));
}
