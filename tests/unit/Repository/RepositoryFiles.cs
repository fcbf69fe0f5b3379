namespace EmploymentNet.UnitTests.Repository;

/// <summary>The files of this repository as written, for rules that no compiler knows. Paths are relative to the root.</summary>
public static class RepositoryFiles
{
    private static readonly string[] _notWritten = [".git", "bin", "obj", "node_modules", "wwwroot", "TestResults", "artifacts"];

    public static readonly string Root = FindRoot();

    public static IEnumerable<string> Below(string folder, params string[] endings) =>
        FilesIn(Path.Combine(Root, folder))
            .Where(path => endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)))
            .Select(path => Path.GetRelativePath(Root, path))
            .Order(StringComparer.Ordinal);

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static string FolderOf(string path) => Path.GetDirectoryName(path)!;

    private static IEnumerable<string> FilesIn(string folder) =>
        Directory.EnumerateFiles(folder).Concat(Directory.EnumerateDirectories(folder)
            .Where(inner => !_notWritten.Contains(Path.GetFileName(inner)))
            .SelectMany(FilesIn));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "EmploymentNet.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        return folder.FullName;
    }
}
