namespace EmploymentNet.Site.Features.Desk.Links;

public static class LinkServices
{
    public static void AddLinkCheck(this IServiceCollection services)
    {
        services.AddScoped<LinkCheck>().AddScoped<OwnPages>().AddSingleton<LinkProbe>().AddSingleton<LinkMemory>();
        services.AddHttpClient(LinkProbe.Client, client => client.DefaultRequestHeaders.UserAgent.ParseAdd("link-check"))
            .ConfigurePrimaryHttpMessageHandler(GuardedConnection.Handler)
            // What an answer leads to would stand in the log, and tell what was asked.
            .RemoveAllLoggers();
    }
}
