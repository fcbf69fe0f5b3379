using System.Security.Cryptography;
using System.Text;

namespace EmploymentNet.Core.Content.Nodes;

/// <summary>Version 5 GUIDs (RFC 9562, 5.5): the same name always gives the same key, on every machine.</summary>
public static class NameBasedGuid
{
    private static readonly Guid Site = new("6f0a8d5e-3c57-4b0e-9d0b-5c9a2f7b1e44");

    public static Guid Of(string kind, string name)
    {
        // SHA-1 is what version 5 prescribes; nothing secret hangs on it.
#pragma warning disable CA5350
        var hash = SHA1.HashData([.. Site.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes($"{kind}:{name}")]);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }
}
