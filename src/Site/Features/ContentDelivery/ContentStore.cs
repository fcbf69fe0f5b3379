using EmploymentNet.Core.Content.Nodes;
using EmploymentNet.Core.Content.Schema;
using EmploymentNet.Core.Content.Store;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.ContentDelivery;

/// <summary>The embedded store as packages: what is published, for readers; what was saved last, for export.</summary>
public static class ContentStore
{
    public static Task<ContentPackage> PublishedPackage(this SiteDbContext database, ContentSchema schema) =>
        database.Package(schema, content => content.Published(), content => content.LastShown());

    public static Task<ContentPackage> DraftPackage(this SiteDbContext database, ContentSchema schema) =>
        database.Package(schema, content => content.Draft(), _ => null);

    public static void Import(this SiteDbContext database, ContentPackage package)
    {
        database.AddRange(package.Content.Select(StoredContent.Import));
        database.AddRange(package.Media.Select(StoredMedia.Import));
        database.AddRange(package.Dictionary.Select(StoredText.Import));
    }

    private static async Task<ContentPackage> Package(
        this SiteDbContext database, ContentSchema schema, Func<StoredContent, ContentNode?> node, Func<StoredContent, ContentNode?> lastShown)
    {
        var content = await database.Set<StoredContent>().AsNoTrackingWithIdentityResolution().AsSplitQuery()
            .Include(content => content.Versions).Include(content => content.Publications).ToListAsync();
        var media = await database.Set<StoredMedia>().AsNoTracking().ToListAsync();
        var texts = await database.Set<StoredText>().AsNoTracking().ToListAsync();
        return new ContentPackage(
            schema,
            [.. texts.Select(text => text.Item())],
            [.. media.Select(item => item.Node())],
            [.. content.Select(node).OfType<ContentNode>()])
        {
            LastShown = [.. content.Select(lastShown).OfType<ContentNode>()],
        };
    }
}
