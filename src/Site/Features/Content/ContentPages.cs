using EmploymentNet.Site.Features.ContentDelivery;
using EmploymentNet.Site.Features.Shared;

namespace EmploymentNet.Site.Features.Content;

public static class ContentPages
{
    public static IServiceCollection AddContentPages(this IServiceCollection services) => services
        .AddHttpContextAccessor()
        .AddScoped(provider => provider.GetRequiredService<PublishedContent>().Snapshot)
        .AddScoped<PageHead>()
        .AddScoped<PublicAddress>()
        .AddScoped<BreadcrumbData>()
        .AddScoped<SiteMenu>()
        .AddScoped<DeskPromise>()
        .AddScoped<ContentHead>()
        .AddScoped<Listings>()
        .AddScoped<AreaMap>()
        .AddScoped<StructuredData>();
}
