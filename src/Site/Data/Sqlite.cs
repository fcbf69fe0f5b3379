using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace EmploymentNet.Site.Data;

/// <summary>The one place that knows the database is SQLite.</summary>
public static class Sqlite
{
    private const int Busy = 5;

    /// <summary>The site's database, and apart from it, in the key folder, the keys that open its texts.</summary>
    public static IServiceCollection AddSqlite(this IServiceCollection services) => services
        .AddDbContext<SiteDbContext>((provider, options) =>
        {
            Use(options, provider.GetRequiredService<DataFolders>().Database, "site.db");
            options.AddInterceptors(provider.GetServices<IInterceptor>());
        })
        .AddDbContext<QuestionKeyDbContext>((provider, options) => Use(options, provider.GetRequiredService<DataFolders>().Keys, "questions.db"));

    /// <summary>Two wrote the same unique value at once; see https://www.sqlite.org/rescode.html#constraint_unique</summary>
    public static bool IsDuplicate(DbUpdateException exception) =>
        exception.InnerException is SqliteException { SqliteExtendedErrorCode: 2067 or 1555 };

    /// <summary>Another change was faster: it altered the row, wrote the same unique value, or deleted what the row belongs to.</summary>
    public static bool IsBeaten(DbUpdateException exception) =>
        exception is DbUpdateConcurrencyException || IsDuplicate(exception) || exception.InnerException is SqliteException { SqliteExtendedErrorCode: 787 };

    /// <summary>
    /// Takes what was deleted out of every file of the database: <c>VACUUM</c>, because a page that was split once may keep a copy of what
    /// moved to its neighbour, which <c>secure_delete</c> does not see; and the truncated log, because it holds pages as they were.
    /// </summary>
    /// <returns>False where readers were in the way; to be tried again.</returns>
    public static async Task<bool> Sweep(this DatabaseFacade database)
    {
        await database.OpenConnectionAsync();
        try
        {
            // Writers wait for as long as this waits for readers; a second try costs less than their patience.
            await database.ExecuteSqlRawAsync("PRAGMA busy_timeout=500");
            await database.ExecuteSqlRawAsync("VACUUM");
            await using var checkpoint = database.GetDbConnection().CreateCommand();
            // The first column says whether somebody was in the way; see https://www.sqlite.org/pragma.html#pragma_wal_checkpoint
            checkpoint.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            return await checkpoint.ExecuteScalarAsync() is 0L;
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == Busy)
        {
            return false;
        }
        finally
        {
            await database.CloseConnectionAsync();
        }
    }

    /// <summary>
    /// Writes the database as it is at this moment into a file of the same name, while others read and write it, and without what was
    /// deleted from it; see https://www.sqlite.org/lang_vacuum.html. The file is not flushed to disk.
    /// </summary>
    /// <returns>The name of the file.</returns>
    public static async Task<string> CopyInto(this DatabaseFacade database, string folder)
    {
        var file = FileOf(database);
        await database.ExecuteSqlAsync($"VACUUM INTO {Path.Combine(folder, file)}");
        return file;
    }

    /// <summary>Looks through a database that lies in another folder than its own.</summary>
    /// <returns>What keeps this version of the site from working on it; null where nothing does.</returns>
    public static string? ProblemOf(this DatabaseFacade database, string folder)
    {
        var file = Path.Combine(folder, FileOf(database));
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        if (Values(connection, "PRAGMA integrity_check") is var found and not ["ok"])
            return $"{file} is damaged: {found[0]}";
        var unknown = Values(connection, "SELECT MigrationId FROM __EFMigrationsHistory").Except(database.GetMigrations()).ToList();
        return unknown.Count > 0 ? $"{file} is of a newer version of the site: it knows {unknown[0]}." : null;
    }

    private static string FileOf(DatabaseFacade database) => Path.GetFileName(new SqliteConnectionStringBuilder(database.GetConnectionString()).DataSource);

    private static List<string> Values(SqliteConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
            values.Add(reader.GetString(0));
        return values;
    }

    private static void Use(DbContextOptionsBuilder options, string folder, string file) => options
        .UseSqlite(new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, file), ForeignKeys = true }.ToString())
        .AddInterceptors(DurableConnections.Instance);
}

/// <summary>
/// Makes every connection durable and forgetful, and refuses one that is not: a confirmed question is on disk before the
/// answer leaves (<c>synchronous=FULL</c>), deleted text is overwritten (<c>secure_delete=ON</c>), and nothing is put by in temporary files
/// outside the data folder (<c>temp_store=MEMORY</c>).
/// </summary>
public sealed class DurableConnections : DbConnectionInterceptor
{
    public static readonly DurableConnections Instance = new();

    // Values as SQLite reports them: FULL is 2, MEMORY is 2, see https://www.sqlite.org/pragma.html
    private static readonly (string Pragma, string Value)[] Pragmas =
        [("journal_mode", "wal"), ("synchronous", "2"), ("secure_delete", "1"), ("temp_store", "2"), ("foreign_keys", "1"), ("busy_timeout", "10000")];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        foreach (var (pragma, value) in Pragmas)
            Run(connection, $"PRAGMA {pragma}={value}");
        foreach (var (pragma, value) in Pragmas)
            Assert(pragma, value, Run(connection, $"PRAGMA {pragma}"));
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }

    private static void Assert(string pragma, string wanted, string? found)
    {
        if (found != wanted)
            throw new InvalidOperationException($"SQLite answers {pragma}={found}, and the site needs {wanted}.");
    }

    private static string? Run(DbConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        return command.ExecuteScalar()?.ToString();
    }
}
