using EmploymentNet.Core.Content.Authoring;
using EmploymentNet.Core.Content.Schema;
using EmploymentNet.Core.Content.USync;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Hosting;

namespace EmploymentNet.Site.Features.ContentDelivery;

/// <summary>
/// <c>content author FILE|FOLDER…</c> turns text files into seed content; <c>content export FOLDER</c> writes the store as uSync,
/// for a real Umbraco to import.
/// </summary>
public static class ContentCommands
{
    private const string Usage = "content author FILE|FOLDER…  or  content export FOLDER";

    public static bool IsContentCommand(string[] args) => args is ["content", ..];

    /// <returns>The exit code.</returns>
    public static async Task<int> RunContentCommand(this WebApplication app, string[] args) => args switch
    {
        ["content", "author", _, ..] => Author(
            args[2..], app.Services.GetRequiredService<ContentFolder>(), app.Services.GetRequiredService<TimeProvider>()),
        ["content", "export", var folder] => await Export(app, folder),
        _ => CommandLine.Refuse(Usage),
    };

    private static int Author(string[] paths, ContentFolder folder, TimeProvider clock)
    {
        if (Array.Find(paths, path => !File.Exists(path) && !Directory.Exists(path)) is { } missing)
            return CommandLine.Refuse($"{missing} is neither a file nor a folder");
        var result = ContentAuthor.Author(paths, folder, clock.GetUtcNow().UtcDateTime.Date);
        foreach (var problem in result.Problems)
            CommandLine.Refuse(problem.ToString());
        foreach (var path in result.Written)
            Console.WriteLine(path);
        return result.Problems.Count == 0 ? 0 : 1;
    }

    private static async Task<int> Export(WebApplication app, string folder)
    {
        await app.MigrateDatabase();
        await app.StartContent();
        await using var scope = app.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<SiteDbContext>();
        UsyncWriter.Write(await database.DraftPackage(app.Services.GetRequiredService<ContentSchema>()), folder);
        Console.WriteLine(Path.GetFullPath(folder));
        return 0;
    }
}
