namespace EmploymentNet.Core.Staff;

/// <summary>RFC 4648 without padding: how authenticator apps want a key typed.</summary>
public static class Base32
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int BitsPerLetter = 5;
    private const int BitsPerByte = 8;

    public static string Encode(ReadOnlySpan<byte> bytes)
    {
        var text = new char[(bytes.Length * BitsPerByte + BitsPerLetter - 1) / BitsPerLetter];
        for (var index = 0; index < text.Length; index++)
            text[index] = Letters[BitsAt(bytes, index * BitsPerLetter)];
        return new string(text);
    }

    /// <param name="text">Of <see cref="Letters"/> only.</param>
    public static byte[] Decode(string text)
    {
        var bytes = new byte[text.Length * BitsPerLetter / BitsPerByte];
        for (var bit = 0; bit < bytes.Length * BitsPerByte; bit++)
            if ((Letters.IndexOf(text[bit / BitsPerLetter]) >> (BitsPerLetter - 1 - bit % BitsPerLetter) & 1) == 1)
                bytes[bit / BitsPerByte] |= (byte)(1 << (BitsPerByte - 1 - bit % BitsPerByte));
        return bytes;
    }

    private static int BitsAt(ReadOnlySpan<byte> bytes, int start)
    {
        var value = 0;
        for (var bit = start; bit < start + BitsPerLetter; bit++)
            value = value << 1 | (bit / BitsPerByte < bytes.Length ? bytes[bit / BitsPerByte] >> (BitsPerByte - 1 - bit % BitsPerByte) & 1 : 0);
        return value;
    }
}
