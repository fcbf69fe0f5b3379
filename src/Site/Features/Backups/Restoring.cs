using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk.Retention;
using EmploymentNet.Site.Features.Audit;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Backups;

/// <summary>
/// Puts a backup into an empty data folder. It is copied beside its place and looked through there: what cannot be restored leaves the
/// folder as it was.
/// </summary>
public sealed class Restoring(SiteDbContext database, QuestionKeyDbContext keyDatabase, DataFolders folders, RetentionJob retention, AuditLog audit)
{
    /// <returns>Why not, one reason a line; none where it is done.</returns>
    public async Task<IReadOnlyList<string>> From(BackupSet data, BackupSet keys)
    {
        if (Places.Any(place => Directory.EnumerateFileSystemEntries(place).Any()))
            return [$"{folders.Root} is not empty. Move it away, then restore."];
        if (keys.BegunUtc < data.BegunUtc)
            return [$"The keys ({keys.Folder}) are older than the data ({data.Folder}): what was asked between them could not be read."];
        var copy = Path.Combine(folders.Root, "restoring");
        // What a restore left that broke off.
        if (Directory.Exists(copy))
            Directory.Delete(copy, recursive: true);
        Directory.CreateDirectory(copy);
        try
        {
            data.CopyTo(copy);
            keys.CopyTo(copy);
            if (ProblemsOf(copy, data, keys) is { Count: > 0 } problems)
                return problems;
            Move(copy);
        }
        finally
        {
            Directory.Delete(copy, recursive: true);
        }

        await Resume();
        return [];
    }

    /// <summary>The database is last: before it is there, the site has nothing that it could start on.</summary>
    private IReadOnlyList<string> Places => [folders.Keys, folders.Media, folders.Database];

    private List<string> ProblemsOf(string copy, BackupSet data, BackupSet keys)
    {
        var broken = data.BrokenIn(copy).Concat(keys.BrokenIn(copy)).Select(file => $"{file} is not what was backed up.").ToList();
        return broken.Count > 0
            ? broken
            : [.. new[] { database.Database.ProblemOf(In(copy, folders.Database)), keyDatabase.Database.ProblemOf(In(copy, folders.Keys)) }.OfType<string>()];
    }

    private static string In(string copy, string folder) => Path.Combine(copy, Path.GetFileName(folder));

    private void Move(string copy)
    {
        foreach (var place in Places)
            foreach (var entry in Directory.EnumerateFileSystemEntries(In(copy, place)))
                Directory.Move(entry, In(place, entry));
        if (DevelopmentStaff.FileIn(folders) is var signIn && File.Exists(In(copy, signIn)))
            File.Move(In(copy, signIn), signIn, overwrite: true);
    }

    /// <summary>What was erased since is erased again before anybody can open it: the keys know.</summary>
    private async Task Resume()
    {
        await Migrate(database);
        await Migrate(keyDatabase);
        audit.Add(AuditAct.Restored, staff: null);
        await database.SaveChangesAsync();
        await retention.Run();
    }

    private static async Task Migrate(DbContext database)
    {
        // A copy has no write-ahead log before somebody opens it to write; migrating looks first whether it exists, and opens it to read.
        await database.Database.OpenConnectionAsync();
        await database.Database.CloseConnectionAsync();
        await database.Database.MigrateAsync();
    }
}
