using Microsoft.Data.Sqlite;

namespace EmploymentNet.PageTests.Durability;

/// <summary>
/// Both databases as they lie on disk at this moment, write-ahead logs included. A copy, because whoever opens a database first after a
/// kill repairs it, and that is for the site to do.
/// </summary>
public sealed class DataCopy : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("employmentnet-");
    private readonly SqliteConnection _connection;

    public DataCopy(string dataFolder)
    {
        foreach (var file in Directory.GetFiles(Path.Combine(dataFolder, "database")).Concat(Directory.GetFiles(Path.Combine(dataFolder, "keys"), "*.db*")))
            File.Copy(file, Path.Combine(_folder.FullName, Path.GetFileName(file)));
        _connection = new SqliteConnection($"Data Source={Path.Combine(_folder.FullName, "site.db")};Pooling=False");
        _connection.Open();
        Ask($"ATTACH '{Path.Combine(_folder.FullName, "questions.db")}' AS keys");
    }

    /// <param name="rows">A table, and which of its rows.</param>
    public long Count(string rows) => (long)Ask($"SELECT COUNT(*) FROM {rows}")!;

    public object? Ask(string statement)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = statement;
        return command.ExecuteScalar();
    }

    public void Dispose()
    {
        _connection.Dispose();
        _folder.Delete(recursive: true);
    }
}
