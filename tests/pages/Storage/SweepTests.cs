using EmploymentNet.Site.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.PageTests.Storage;

public sealed class SweepTests : IDisposable
{
    private const int Changes = 4000;
    private const int PieceLength = 12;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("employmentnet-");
    private readonly List<byte[]> _living = [];
    private readonly List<byte[]> _deleted = [];

    /// <summary>Seeds that leave pieces behind where <c>secure_delete</c> alone is relied upon.</summary>
    public static TheoryData<int> Seeds => [6, 9, 11, 20];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Of_rows_that_came_and_went_for_years_no_file_keeps_a_piece(int seed)
    {
        await using var database = new DbContext(new DbContextOptionsBuilder()
            .UseSqlite($"Data Source={Path.Combine(_folder.FullName, "scratch.db")}").AddInterceptors(DurableConnections.Instance).Options);
        await database.Database.OpenConnectionAsync();
        await ComeAndGo(database, new Random(seed));

        Assert.True(await database.Database.Sweep());

        var files = new RawFiles(_folder.FullName);
        Assert.Contains("scratch.db-wal", files.Names);
        Assert.All(_living, hash => Assert.NotEmpty(files.Holding(hash)));
        Faults.None(_deleted.SelectMany(hash => files.Holding(hash[^PieceLength..])));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    /// <summary>Hashes fall anywhere in their index, so its pages split and merge all the time, and what moves leaves copies behind.</summary>
    private async Task ComeAndGo(DbContext database, Random random)
    {
        await database.Database.ExecuteSqlRawAsync("CREATE TABLE \"Hashes\" (\"Number\" INTEGER PRIMARY KEY, \"Hash\" BLOB NOT NULL UNIQUE)");
        await using var transaction = await database.Database.BeginTransactionAsync();
        for (var change = 0; change < Changes; change++)
            await (_living.Count == 0 || random.Next(5) < 3 ? Come(database, random) : Go(database, random));
        await transaction.CommitAsync();
    }

    private Task<int> Come(DbContext database, Random random)
    {
        var hash = new byte[32];
        random.NextBytes(hash);
        _living.Add(hash);
        return database.Database.ExecuteSqlAsync($"INSERT INTO \"Hashes\" (\"Hash\") VALUES ({hash})");
    }

    private Task<int> Go(DbContext database, Random random)
    {
        var place = random.Next(_living.Count);
        var hash = _living[place];
        _living.RemoveAt(place);
        _deleted.Add(hash);
        return database.Database.ExecuteSqlAsync($"DELETE FROM \"Hashes\" WHERE \"Hash\" = {hash}");
    }
}
