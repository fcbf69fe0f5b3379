using EmploymentNet.Site.Hosting;
using Microsoft.AspNetCore.Hosting;

namespace EmploymentNet.PageTests.AdviceDesk;

/// <summary>A site behind a proxy that it knows.</summary>
public sealed class ProxiedSite : SiteHost
{
    public const string Proxy = "10.1.2.3";

    /// <summary>Somebody whom the proxy, or whoever says to be one, calls by an address.</summary>
    public HttpClient VisitorBehind(string proxy, string address)
    {
        var browser = VisitorAt(proxy);
        browser.DefaultRequestHeaders.Add("X-Forwarded-For", address);
        return browser;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting(KnownProxies.Setting, "192.0.2.1, 10.1.0.0/16");
    }
}
