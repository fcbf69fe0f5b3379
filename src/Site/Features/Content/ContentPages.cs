using EmploymentNet.Site.Features.Shared;

namespace EmploymentNet.Site.Features.Content;

public static class ContentPages
{
    public static IServiceCollection AddContentPages(this IServiceCollection services) => services
        .AddHttpContextAccessor()
        .AddScoped<PageHead>()
        .AddScoped<PublicAddress>()
        .AddScoped<SiteMenu>()
        .AddScoped<DeskPromise>()
        .AddScoped<ContentHead>()
        .AddScoped<Listings>()
        .AddScoped<AreaMap>()
        .AddScoped<StructuredData>();
}
