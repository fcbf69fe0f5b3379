using EmploymentNet.Core.Content.Authoring;
using EmploymentNet.Core.Content.Mapping;
using EmploymentNet.Core.Content.Schema;
using EmploymentNet.Core.Content.Store;
using EmploymentNet.Core.Content.USync;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.FileProviders;

namespace EmploymentNet.Site.Features.ContentDelivery;

/// <summary>Schema, first filling of the store, and the first snapshot.</summary>
public static partial class ContentStart
{
    /// <summary>Where the content definition lies; by default <c>umbraco/</c> beside <c>src/</c>.</summary>
    public const string FolderSetting = "EMPLOYMENTNET_CONTENT";

    public static IServiceCollection AddContent(this IServiceCollection services) => services
        .AddSingleton<PublishedContent>()
        .AddSingleton(provider => new ContentFolder(Path.GetFullPath(
            provider.GetRequiredService<IConfiguration>()[FolderSetting]
            ?? Path.Combine(provider.GetRequiredService<IHostEnvironment>().ContentRootPath, "..", "..", "umbraco"))))
        .AddSingleton(ReadSchema);

    /// <summary>Fills an empty store from the content folder, then publishes what is in it.</summary>
    public static async Task StartContent(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<SiteDbContext>();
        var folders = app.Services.GetRequiredService<DataFolders>();
        var schema = app.Services.GetRequiredService<ContentSchema>();
        if (!await database.Set<StoredContent>().AnyAsync())
            await Seed(database, app.Services.GetRequiredService<ContentFolder>(), folders, app.Logger);
        var package = await database.PublishedPackage(schema);
        app.Services.GetRequiredService<PublishedContent>()
            .Swap(SnapshotBuilder.Build(package, folders.Media, problem => LeftOut(app.Logger, problem)));
    }

    /// <summary>Media files under the paths that documents give them.</summary>
    public static void UseMedia(this WebApplication app) => app.UseStaticFiles(new StaticFileOptions
    {
        RequestPath = "/media",
        FileProvider = new PhysicalFileProvider(app.Services.GetRequiredService<DataFolders>().Media),
        OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "public, max-age=86400",
    });

    private static ContentSchema ReadSchema(IServiceProvider provider)
    {
        var folder = provider.GetRequiredService<ContentFolder>().Usync;
        if (!Directory.Exists(folder))
            throw new InvalidOperationException($"There is no content definition in {folder}; set {FolderSetting} to the folder umbraco/.");
        var (schema, problems) = UsyncReader.ReadSchema(folder);
        Log(problems, provider.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ContentStart)));
        return schema;
    }

    /// <summary>One transaction: a start that is cut off leaves an empty store, and the next one begins anew.</summary>
    private static async Task Seed(SiteDbContext database, ContentFolder content, DataFolders data, ILogger logger)
    {
        var reading = UsyncReader.Read(content.Usync);
        Log(reading.Problems, logger);
        CopyMedia(content.Media, data.Media);
        database.Import(reading.Package);
        await database.SaveChangesAsync();
        database.ChangeTracker.Clear();
        Seeded(logger, reading.Package.Content.Count, content.Usync);
    }

    private static void CopyMedia(string from, string to)
    {
        if (!Directory.Exists(from))
            return;
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    private static void Log(IEnumerable<UsyncProblem> problems, ILogger logger)
    {
        foreach (var problem in problems)
            Refused(logger, problem.Path, problem.Reason);
    }

    [LoggerMessage(LogLevel.Information, "Filled the content store with {Count} nodes from {Folder}")]
    private static partial void Seeded(ILogger logger, int count, string folder);

    [LoggerMessage(LogLevel.Error, "Left out of the site: {Problem}")]
    private static partial void LeftOut(ILogger logger, string problem);

    [LoggerMessage(LogLevel.Error, "Could not read {Path}: {Reason}")]
    private static partial void Refused(ILogger logger, string path, string reason);
}
