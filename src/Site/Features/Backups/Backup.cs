using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;

namespace EmploymentNet.Site.Features.Backups;

/// <summary>Copies all that cannot be made anew, while the site runs: each database as it is at one moment, the media, and apart from them the keys.</summary>
public sealed class Backup(SiteDbContext database, QuestionKeyDbContext keyDatabase, DataFolders folders, AuditLog audit, TimeProvider clock)
{
    /// <param name="folder">Gets one set a backup, which are all kept.</param>
    /// <param name="keyFolder">Gets one set in place of the one before.</param>
    public async Task<(BackupSet Data, BackupSet Keys)> To(string folder, string keyFolder)
    {
        var data = await BackupSet.Write(folder, Now, async set =>
        {
            await database.Database.CopyInto(In(set, folders.Database));
            CopyFiles(folders.Media, In(set, folders.Media));
        });
        // After the data: each text that was copied has its key here, unless it was erased meanwhile.
        var keys = await BackupSet.Write(keyFolder, Now, async set =>
        {
            var databaseFile = await keyDatabase.Database.CopyInto(In(set, folders.Keys));
            CopyFiles(folders.Keys, In(set, folders.Keys), except: databaseFile);
            if (DevelopmentStaff.FileIn(folders) is var signIn && File.Exists(signIn))
                File.Copy(signIn, Path.Combine(set, Path.GetFileName(signIn)));
        });
        keys.ReplaceOlder();
        audit.Add(AuditAct.BackedUp, staff: null);
        await database.SaveChangesAsync();
        return (data, keys);
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Of the same name in the set as in the data folder.</summary>
    private static string In(string set, string folder) => Directory.CreateDirectory(Path.Combine(set, Path.GetFileName(folder))).FullName;

    /// <param name="from">The folder, with all below it.</param>
    /// <param name="to">The copy.</param>
    /// <param name="except">A database, copied otherwise, with its write-ahead log.</param>
    private static void CopyFiles(string from, string to, string? except = null)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(from, file);
            if (except is not null && path.StartsWith(except, StringComparison.Ordinal))
                continue;
            var copy = Path.Combine(to, path);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
