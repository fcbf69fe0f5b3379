using EmploymentNet.Core.Content.Nodes;
using EmploymentNet.Core.Content.USync;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.ContentDelivery;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.PageTests.ContentDelivery;

public sealed class ContentStoreTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("store-");

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Exporting_a_freshly_filled_store_gives_the_content_folder_byte_for_byte()
    {
        var seed = UsyncReader.Read(Seed()).Package;
        await Fill(seed);

        await using var database = Database();
        UsyncWriter.Write(await database.DraftPackage(seed.Schema), Path.Combine(_folder.FullName, "export"));

        Assert.Equal(Files(Seed()), Files(Path.Combine(_folder.FullName, "export")));
        Assert.All(Files(Seed()), file => Assert.True(
            File.ReadAllBytes(Path.Combine(Seed(), file)).SequenceEqual(File.ReadAllBytes(Path.Combine(_folder.FullName, "export", file))), file));
    }

    [Fact]
    public async Task Readers_get_every_published_culture_and_no_other()
    {
        var seed = UsyncReader.Read(Seed()).Package;
        await Fill(seed);

        await using var database = Database();
        var published = await database.PublishedPackage(seed.Schema);

        Assert.Equal(
            seed.Content.SelectMany(node => node.Variants).Count(variant => variant.Published),
            published.Content.SelectMany(node => node.Variants).Count(variant => variant.Published));
    }

    private async Task Fill(ContentPackage package)
    {
        await using var database = Database();
        await database.Database.EnsureCreatedAsync();
        database.Import(package);
        await database.SaveChangesAsync();
    }

    private SiteDbContext Database() => new(new DbContextOptionsBuilder<SiteDbContext>()
        .UseSqlite($"Data Source={Path.Combine(_folder.FullName, "site.db")}").Options);

    private static string Seed()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "EmploymentNet.sln")))
            folder = folder.Parent!;
        return Path.Combine(folder.FullName, "umbraco", "uSync", "v17");
    }

    private static List<string> Files(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal)];
}
