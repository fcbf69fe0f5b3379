using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Content;
using EmploymentNet.Core.Content.Mapping;
using EmploymentNet.Core.Content.Schema;
using EmploymentNet.PageTests.AdviceDesk;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.ContentDelivery;
using EmploymentNet.Site.Features.Desk.Published;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EmploymentNet.PageTests.Desk;

/// <summary>The watch reads no more than it must and misses nothing. Each test remembers looks of its own.</summary>
public sealed class LinkWatchTests(SiteHost site) : IClassFixture<SiteHost>
{
    private readonly LastLook _last = new();

    [Fact]
    public async Task While_neither_content_nor_answers_change_there_is_nothing_to_look_at()
    {
        await Publish("Hiljaista 1", "Hiljaista 2");

        Assert.InRange(await Looks(), 2, int.MaxValue);
        site.Clock.Advance(TimeSpan.FromHours(1));
        await Looks();

        Assert.Equal(0, await Looks());
    }

    [Fact]
    public async Task What_is_published_or_confirmed_since_the_last_look_is_looked_at()
    {
        await Publish("Vahvistuu myöhemmin");
        await SeeAll();

        await Publish("Uusi vastaus");
        Assert.Equal(1, await Looks());

        await SeeAll();
        await Confirm("vahvistuu-myohemmin", site.Clock.GetUtcNow().UtcDateTime);
        Assert.Equal(1, await Looks());
    }

    [Fact]
    public async Task An_act_that_began_before_the_last_look_and_was_kept_after_it_is_not_missed()
    {
        await Publish("Hidas teko");
        await SeeAll();

        await Confirm("hidas-teko", site.Clock.GetUtcNow().UtcDateTime.AddMinutes(-5));

        Assert.Equal(1, await Looks());
    }

    [Fact]
    public async Task In_new_content_every_answer_is_looked_at_again()
    {
        await Publish("Uusi sisältö 1", "Uusi sisältö 2");
        await SeeAll();

        await site.With<SiteDbContext, bool>(async database =>
        {
            site.Services.GetRequiredService<PublishedContent>().Swap(SnapshotBuilder.Build(
                await database.PublishedPackage(site.Services.GetRequiredService<ContentSchema>()), site.Services.GetRequiredService<DataFolders>().Media, Assert.Fail));
            return true;
        });

        Assert.Equal(await site.With<SiteDbContext, int>(database => database.PublishedAnswers.CountAsync()), await Looks());
    }

    private Task Publish(params string[] titles) => site.Publish("other", titles);

    /// <summary>So long ago that nothing of it is looked at once more.</summary>
    private async Task SeeAll()
    {
        site.Clock.Advance(TimeSpan.FromHours(1));
        await Looks();
        Assert.Equal(0, await Looks());
        site.Clock.Advance(TimeSpan.FromMinutes(1));
    }

    private async Task<int> Looks()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        return await new LinkWatch(
            services.GetRequiredService<SiteDbContext>(), services.GetRequiredService<ContentSnapshot>(), services.GetRequiredService<LinkPrints>(), _last, site.Clock).Run();
    }

    private Task<int> Confirm(string slug, DateTime now) => site.With<SiteDbContext, int>(async database =>
    {
        (await database.PublishedAnswers.SingleAsync(answer => answer.Slug == slug)).Confirm(null, new Dictionary<Guid, string>(), now);
        return await database.SaveChangesAsync();
    });
}
