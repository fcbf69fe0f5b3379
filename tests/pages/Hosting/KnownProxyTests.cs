using System.Net;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.PageTests.AdviceDesk;
using EmploymentNet.Site;
using EmploymentNet.Site.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace EmploymentNet.PageTests.Hosting;

/// <summary>Whom the site takes a visitor for is seen by whose failures make them wait.</summary>
public sealed class KnownProxyTests(ProxiedSite site) : IClassFixture<ProxiedSite>
{
    [Fact]
    public async Task A_known_proxy_is_believed()
    {
        await Fail("203.0.113.1");

        Assert.True(await Waits(site.VisitorBehind(ProxiedSite.Proxy, "203.0.113.1")));
        Assert.False(await Waits(site.VisitorBehind(ProxiedSite.Proxy, "203.0.113.2")));
    }

    [Fact]
    public async Task What_a_visitor_wrote_before_the_proxy_added_its_own_is_not()
    {
        await Fail("203.0.113.3");

        Assert.True(await Waits(site.VisitorBehind(ProxiedSite.Proxy, "198.51.100.1, 203.0.113.3")));
        Assert.False(await Waits(site.VisitorBehind(ProxiedSite.Proxy, "203.0.113.3, 198.51.100.2")));
    }

    [Fact]
    public async Task Of_two_proxies_in_a_row_both_must_be_known()
    {
        await Fail("203.0.113.4");

        Assert.True(await Waits(site.VisitorBehind(ProxiedSite.Proxy, "203.0.113.4, 192.0.2.1")));
    }

    [Fact]
    public async Task Anybody_else_is_counted_by_the_address_they_come_from()
    {
        await Fail("203.0.113.5");

        Assert.False(await Waits(site.VisitorBehind("198.51.100.3", "203.0.113.5")));
        Assert.True(await Waits(site.VisitorBehind("203.0.113.5", "198.51.100.4")));
    }

    [Fact]
    public async Task A_site_without_a_known_proxy_believes_none()
    {
        await using var bare = new SiteHost();
        var visitor = bare.VisitorAt("127.0.0.1");
        visitor.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.6");
        await Fail("203.0.113.6", bare);

        Assert.False(await Waits(visitor, bare));
    }

    [Theory]
    [InlineData(KnownProxies.Setting, "10.0.0.0/8;proxy")]
    [InlineData(KnownProxies.BelievesAll, "true")]
    public async Task A_setting_that_names_no_proxy_stops_the_start(string setting, string value)
    {
        await using var wrong = new WronglySet(setting, value);

        Assert.Contains(KnownProxies.Setting, Assert.Throws<InvalidOperationException>(() => wrong.Services).Message, StringComparison.Ordinal);
    }

    private async Task Fail(string address, SiteHost? at = null)
    {
        (at ?? site).Clock.Hurry();
        for (var number = 0; number < 30; number++)
            await (at ?? site).Services.GetRequiredService<PhraseLimits>().Begin(IPAddress.Parse(address));
    }

    private async Task<bool> Waits(HttpClient visitor, SiteHost? at = null)
    {
        var waitsBefore = (at ?? site).Clock.Waits.Count;
        await visitor.PostAsync(Routes.OwnQuestion.Finnish, new FormUrlEncodedContent([KeyValuePair.Create("phrase", "kissa")]));
        return (at ?? site).Clock.Waits.Count > waitsBefore;
    }

    private sealed class WronglySet(string setting, string value) : SiteHost
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting(setting, value);
        }
    }
}
