using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EmploymentNet.Site.Data;

/// <summary>The one place that knows the database is SQLite.</summary>
public static class Sqlite
{
    /// <summary>The site's database, and apart from it, in the key folder, the keys that open its texts.</summary>
    public static IServiceCollection AddSqlite(this IServiceCollection services) => services
        .AddDbContext<SiteDbContext>((provider, options) => Use(options, provider.GetRequiredService<DataFolders>().Database, "site.db"))
        .AddDbContext<QuestionKeyDbContext>((provider, options) => Use(options, provider.GetRequiredService<DataFolders>().Keys, "questions.db"));

    /// <summary>Two wrote the same unique value at once; see https://www.sqlite.org/rescode.html#constraint_unique</summary>
    public static bool IsDuplicate(DbUpdateException exception) =>
        exception.InnerException is SqliteException { SqliteExtendedErrorCode: 2067 or 1555 };

    private static void Use(DbContextOptionsBuilder options, string folder, string file) => options
        .UseSqlite(new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, file), ForeignKeys = true }.ToString())
        .AddInterceptors(DurableConnections.Instance);
}

/// <summary>
/// Makes every connection durable and forgetful, and refuses one that is not: a confirmed question is on disk before the
/// answer leaves (<c>synchronous=FULL</c>), and deleted text is overwritten (<c>secure_delete=ON</c>).
/// </summary>
public sealed class DurableConnections : DbConnectionInterceptor
{
    public static readonly DurableConnections Instance = new();

    // Values as SQLite reports them: FULL is 2, see https://www.sqlite.org/pragma.html#pragma_synchronous
    private static readonly (string Pragma, string Value)[] Pragmas =
        [("journal_mode", "wal"), ("synchronous", "2"), ("secure_delete", "1"), ("foreign_keys", "1"), ("busy_timeout", "10000")];

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
