using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace EmploymentNet.Core.Staff;

/// <summary>The code that an authenticator app shows (RFC 6238), as every app reckons it: SHA-1, six digits, half a minute.</summary>
public static class Totp
{
    public const int Digits = 6;

    public static readonly TimeSpan StepTime = TimeSpan.FromSeconds(30);

    private const int KeyBytes = 20;

    /// <summary>Steps that a clock may be off, and a person late.</summary>
    private const int Slack = 1;

    public static byte[] NewKey() => RandomNumberGenerator.GetBytes(KeyBytes);

    public static long StepAt(DateTime now) => (now - DateTime.UnixEpoch).Ticks / StepTime.Ticks;

    [SuppressMessage("Security", "CA5350", Justification = "RFC 6238, and the only one that all apps know; HMAC does not need SHA-1 to be free of collisions.")]
    public static string CodeOf(byte[] key, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        HMACSHA1.HashData(key, counter, hash);
        // Dynamic truncation, RFC 4226, section 5.3.
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xF)..]) & int.MaxValue;
        return (number % 1_000_000).ToString(CultureInfo.InvariantCulture).PadLeft(Digits, '0');
    }

    /// <param name="typed">Spaces in it do no harm: apps show two groups.</param>
    /// <returns>The step whose code it is; null where it is none of now. Whoever accepts it remembers the step, so that nobody uses it again.</returns>
    public static long? FindStep(byte[] key, string? typed, DateTime now)
    {
        var code = Encoding.ASCII.GetBytes(string.Concat((typed ?? "").Where(letter => !char.IsWhiteSpace(letter))));
        for (var step = StepAt(now) - Slack; step <= StepAt(now) + Slack; step++)
            if (CryptographicOperations.FixedTimeEquals(code, Encoding.ASCII.GetBytes(CodeOf(key, step))))
                return step;
        return null;
    }

    /// <summary>What the QR code holds; see https://github.com/google/google-authenticator/wiki/Key-Uri-Format</summary>
    public static string Address(string issuer, string account, byte[] key) =>
        $"otpauth://totp/{Uri.EscapeDataString(issuer)}:{Uri.EscapeDataString(account)}?secret={Base32.Encode(key)}&issuer={Uri.EscapeDataString(issuer)}";
}
