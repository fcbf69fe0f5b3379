using System.Security.Cryptography;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.ReturnPhrases;
using EmploymentNet.Site.Data;
using Microsoft.AspNetCore.DataProtection;

namespace EmploymentNet.Site.Features.AdviceDesk;

/// <summary>
/// The keys behind return phrases, one file each in the key folder, wrapped by the data protection ring. The newest makes new
/// phrases; every older one still finds the questions it was used for.
/// </summary>
public sealed class PhraseKeys
{
    private const int SecretLength = 32;

    private readonly IReadOnlyList<(string Id, byte[] Secret)> _newestFirst;

    public PhraseKeys(DataFolders folders, IDataProtectionProvider protection)
    {
        var protector = protection.CreateProtector("EmploymentNet.PhraseKey");
        var folder = Directory.CreateDirectory(Path.Combine(folders.Keys, "phrase"));
        if (!folder.EnumerateFiles("*.key").Any())
            Write(Path.Combine(folder.FullName, $"{Guid.CreateVersion7():N}.key"), protector.Protect(RandomNumberGenerator.GetBytes(SecretLength)));
        _newestFirst =
        [
            .. folder.EnumerateFiles("*.key").OrderByDescending(file => file.Name, StringComparer.Ordinal)
                .Select(file => (Path.GetFileNameWithoutExtension(file.Name), protector.Unprotect(File.ReadAllBytes(file.FullName)))),
        ];
    }

    public int Count => _newestFirst.Count;

    public string CurrentId => _newestFirst[0].Id;

    public ReturnPhrase Derive(Ticket ticket) => ReturnPhrase.Derive(Secret(ticket.KeyId), ticket.Secret, ticket.Language);

    public byte[] Hash(ReturnPhrase phrase, string keyId) => PhraseHash.Compute(keyId, Secret(keyId), phrase).Value;

    /// <summary>What the phrase hashes to under each key, newest first.</summary>
    public IEnumerable<byte[]> Hashes(ReturnPhrase phrase) => _newestFirst.Select(key => Hash(phrase, key.Id));

    private byte[] Secret(string id) => _newestFirst.First(key => key.Id == id).Secret;

    /// <summary>On disk before the first phrase is given out: without this file nobody finds their answer again.</summary>
    private static void Write(string path, byte[] content)
    {
        using var file = new FileStream(path, FileMode.CreateNew);
        file.Write(content);
        file.Flush(flushToDisk: true);
    }
}
