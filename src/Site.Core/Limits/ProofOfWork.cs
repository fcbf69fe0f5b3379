using System.Buffers.Binary;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace EmploymentNet.Core.Limits;

/// <summary>
/// A number that can only be found by trying: behind the challenge it gives a hash that begins with so many zero bits. One browser has it
/// while its person writes; thousands of forms cost their sender dearly. <c>proof-of-work.ts</c> computes the same.
/// </summary>
public static class ProofOfWork
{
    /// <summary>32,768 tries on average: a second or two on a phone.</summary>
    public const int ZeroBits = 15;

    private const int LongestNumber = 15;

    public static bool IsSolved(string challenge, string? number) =>
        number is { Length: > 0 and <= LongestNumber } && number.All(char.IsAsciiDigit) && ZeroBitsBefore($"{challenge}:{number}") >= ZeroBits;

    private static int ZeroBitsBefore(string text) =>
        BitOperations.LeadingZeroCount(BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
}
