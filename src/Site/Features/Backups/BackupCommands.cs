using EmploymentNet.Site.Data;
using EmploymentNet.Site.Hosting;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Backups;

/// <summary>
/// <c>backup FOLDER [--keys FOLDER]</c> copies all that is kept, beside a site that runs; <c>restore FOLDER [--keys FOLDER]</c> puts the newest
/// backup of the folder, or the one that it names, into an empty data folder.
/// </summary>
public static class BackupCommands
{
    public static bool IsBackupCommand(string[] args) => args is ["backup" or "restore", ..];

    /// <returns>The exit code.</returns>
    public static async Task<int> RunBackupCommand(this WebApplication app, string[] args) => args switch
    {
        ["backup", var folder] => await MakeBackup(app, folder, KeysBeside(folder)),
        ["backup", var folder, "--keys", var keys] => await MakeBackup(app, folder, keys),
        ["restore", var folder] => await Restore(app, folder, KeysBeside(folder)),
        ["restore", var folder, "--keys", var keys] => await Restore(app, folder, keys),
        _ => CommandLine.Refuse("backup FOLDER [--keys FOLDER]  or  restore FOLDER [--keys FOLDER]"),
    };

    private static async Task<int> MakeBackup(WebApplication app, string folder, string keyFolder)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var folders = scope.ServiceProvider.GetRequiredService<DataFolders>();
        if (Overlap([folder, keyFolder, folders.Root]))
            return CommandLine.Refuse("Backup, keys and data each need a folder of their own, and none inside another.");
        if (!Directory.EnumerateFiles(folders.Database).Any())
            return CommandLine.Refuse($"There is nothing in {folders.Root} yet.");
        var (data, keys) = await scope.ServiceProvider.GetRequiredService<Backup>().To(folder, keyFolder);
        Console.WriteLine($"Data: {data.Folder} ({data.Bytes} bytes)");
        Console.WriteLine($"Keys: {keys.Folder} ({keys.Bytes} bytes). Keep them on another medium: they open the data.");
        return 0;
    }

    private static async Task<int> Restore(WebApplication app, string folder, string keyFolder)
    {
        if (BackupSet.Find(folder) is not { } data)
            return CommandLine.Refuse($"There is no backup in {folder}.");
        if (BackupSet.Find(keyFolder) is not { } keys)
            return CommandLine.Refuse($"There are no keys in {keyFolder}. Say where they are: --keys FOLDER");
        await using var scope = app.Services.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<Restoring>().From(data, keys) is { Count: > 0 } problems)
            return CommandLine.Refuse([.. problems]);
        var database = scope.ServiceProvider.GetRequiredService<SiteDbContext>();
        Console.WriteLine($"Restored {data.Folder}: {await database.Questions.CountAsync()} questions, {await database.PublishedAnswers.CountAsync()} published answers.");
        return 0;
    }

    /// <summary>Beside the folder of the backups, never in it, so that whoever has one has not got both.</summary>
    private static string KeysBeside(string folder)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        return $"{(BackupSet.IsSet(path) ? Path.GetDirectoryName(path) : path)}-keys";
    }

    private static bool Overlap(IEnumerable<string> folders)
    {
        var paths = folders.Select(folder => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar).Order(StringComparer.Ordinal).ToList();
        return paths.Zip(paths.Skip(1)).Any(pair => pair.Second.StartsWith(pair.First, StringComparison.Ordinal));
    }
}
