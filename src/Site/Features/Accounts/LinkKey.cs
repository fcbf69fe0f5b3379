using System.Buffers.Text;
using System.Security.Cryptography;
using EmploymentNet.Site.Data;
using Microsoft.AspNetCore.DataProtection;

namespace EmploymentNet.Site.Features.Accounts;

/// <summary>
/// Makes what a one-time link says out of its id, so that the mail that is sent later says the same as the page did, and the database
/// holds only a hash. The key lies in the key folder, wrapped by the data protection ring.
/// </summary>
public sealed class LinkKey
{
    private const int SecretLength = 32;

    private readonly byte[] _secret;

    public LinkKey(DataFolders folders, IDataProtectionProvider protection)
    {
        var protector = protection.CreateProtector("EmploymentNet.StaffLink");
        var file = Path.Combine(folders.Keys, "staff-link.key");
        if (!File.Exists(file))
            Write(file, protector.Protect(RandomNumberGenerator.GetBytes(SecretLength)));
        _secret = protector.Unprotect(File.ReadAllBytes(file));
    }

    public string TokenOf(Guid link) => Base64Url.EncodeToString(HMACSHA256.HashData(_secret, link.ToByteArray()));

    public static byte[] Hash(string token) => SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(token));

    /// <summary>Whole or not at all; of two nodes that start together the first one's counts.</summary>
    private static void Write(string path, byte[] content)
    {
        var draft = $"{path}.{Guid.NewGuid():N}";
        File.WriteAllBytes(draft, content);
        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
    }
}
