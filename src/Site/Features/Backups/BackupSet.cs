using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace EmploymentNet.Site.Features.Backups;

/// <summary>
/// A folder named by the moment it was begun, with a list of its files and their hashes. It is filled under another name and gets its own
/// last: what bears the name is whole.
/// </summary>
public sealed class BackupSet
{
    private const string ListName = "backup.json";
    private const string NameFormat = "yyyy-MM-dd'T'HHmmss.fff'Z'";

    private static readonly JsonSerializerOptions _json = new() { WriteIndented = true };

    private readonly IReadOnlyList<BackedUpFile> _files;

    private BackupSet(string folder, DateTime begunUtc, IReadOnlyList<BackedUpFile> files) => (Folder, BegunUtc, _files) = (folder, begunUtc, files);

    public string Folder { get; }

    public DateTime BegunUtc { get; }

    public long Bytes => _files.Sum(file => file.Bytes);

    /// <param name="parent">Where this and the other sets lie.</param>
    /// <param name="begunUtc">Names it.</param>
    /// <param name="fill">Gets the folder to write into.</param>
    public static async Task<BackupSet> Write(string parent, DateTime begunUtc, Func<string, Task> fill)
    {
        var folder = Path.Combine(Path.GetFullPath(parent), begunUtc.ToString(NameFormat, CultureInfo.InvariantCulture));
        var unfinished = $"{folder}.unfinished";
        MakePrivate(unfinished);
        await fill(unfinished);
        var files = Directory.EnumerateFiles(unfinished, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => BackedUpFile.Of(unfinished, file, toDisk: true)).ToList();
        await WriteList(Path.Combine(unfinished, ListName), files);
        Directory.Move(unfinished, folder);
        return Read(folder)!;
    }

    /// <param name="folder">A set, or what sets lie in: then the newest.</param>
    /// <returns>Null where there is none.</returns>
    public static BackupSet? Find(string folder) => Read(folder) ?? All(folder).MaxBy(set => set.BegunUtc);

    public static bool IsSet(string folder) => File.Exists(Path.Combine(folder, ListName));

    /// <summary>Throws away what was made before this: of keys there is one copy, so that what is destroyed is soon gone from it too.</summary>
    public void ReplaceOlder()
    {
        foreach (var older in All(Path.GetDirectoryName(Folder)!).Where(set => set.BegunUtc < BegunUtc))
            Directory.Delete(older.Folder, recursive: true);
    }

    public void CopyTo(string folder)
    {
        foreach (var file in _files)
        {
            var copy = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Combine(Folder, file.Path), copy);
        }
    }

    /// <returns>Those files of a copy that are missing or are not what was backed up.</returns>
    public IReadOnlyList<string> BrokenIn(string copy) =>
        [.. _files.Where(file => !File.Exists(Path.Combine(copy, file.Path)) || BackedUpFile.Of(copy, Path.Combine(copy, file.Path), toDisk: false) != file).Select(file => file.Path)];

    private static IEnumerable<BackupSet> All(string parent) =>
        Directory.Exists(parent) ? Directory.EnumerateDirectories(parent).Select(Read).OfType<BackupSet>() : [];

    private static BackupSet? Read(string folder)
    {
        var list = Path.Combine(folder, ListName);
        return File.Exists(list)
            && DateTime.TryParseExact(
                Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)),
                NameFormat,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
                out var begunUtc)
            ? new(folder, begunUtc, JsonSerializer.Deserialize<List<BackedUpFile>>(File.ReadAllText(list))!)
            : null;
    }

    private static void MakePrivate(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static async Task WriteList(string path, List<BackedUpFile> files)
    {
        await using var stream = new FileStream(path, FileMode.CreateNew);
        await JsonSerializer.SerializeAsync(stream, files, _json);
        stream.Flush(flushToDisk: true);
    }

    /// <param name="Path">Within the set.</param>
    /// <param name="Bytes">Its length.</param>
    /// <param name="Sha256">In hexadecimal.</param>
    private sealed record BackedUpFile(string Path, long Bytes, string Sha256)
    {
        public static BackedUpFile Of(string folder, string path, bool toDisk)
        {
            using var stream = new FileStream(path, FileMode.Open, toDisk ? FileAccess.ReadWrite : FileAccess.Read);
            if (toDisk)
                stream.Flush(flushToDisk: true);
            return new(System.IO.Path.GetRelativePath(folder, path), stream.Length, Convert.ToHexStringLower(SHA256.HashData(stream)));
        }
    }
}
