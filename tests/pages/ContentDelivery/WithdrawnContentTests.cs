using System.Net;
using EmploymentNet.Core.Content.Mapping;
using EmploymentNet.Core.Content.Schema;
using EmploymentNet.Core.Content.Store;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.ContentDelivery;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EmploymentNet.PageTests.ContentDelivery;

public sealed class WithdrawnContentTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Fact]
    public async Task A_withdrawn_page_says_that_it_is_gone_and_where_to_go_on()
    {
        const string path = "/fi/palvelut/tyokokeilu";
        await Withdraw(path);

        var page = await site.Visitor().Read(path);

        Assert.Equal(HttpStatusCode.Gone, page.Status);
        Assert.Equal("Sivu on poistettu", page.Text("h1"));
        Assert.NotNull(page.Document.QuerySelector("main a[href='/fi/palvelut']"));
        Assert.Equal(HttpStatusCode.OK, (await site.Visitor().Read("/sv/tjanster/arbetsprovning")).Status);
    }

    [Fact]
    public async Task What_lay_below_a_withdrawn_page_is_gone_with_it()
    {
        await Withdraw("/sv/ordlista");

        Assert.Equal(HttpStatusCode.Gone, (await site.Visitor().Read("/sv/ordlista/allmant-stod")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().Read("/sv/ordlista/har-aldrig-funnits")).Status);
    }

    private async Task Withdraw(string path)
    {
        var published = site.Services.GetRequiredService<PublishedContent>();
        var page = published.Snapshot.Find(path)!;
        await using var scope = site.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<SiteDbContext>();
        var stored = await database.Set<StoredContent>().Include(content => content.Publications).SingleAsync(content => content.Key == page.Id);
        stored.Withdraw(page.Culture, site.Clock.GetUtcNow().UtcDateTime);
        await database.SaveChangesAsync();

        published.Swap(SnapshotBuilder.Build(
            await database.PublishedPackage(site.Services.GetRequiredService<ContentSchema>()),
            site.Services.GetRequiredService<DataFolders>().Media,
            Assert.Fail));
    }
}
