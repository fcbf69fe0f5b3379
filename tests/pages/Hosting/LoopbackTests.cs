using System.Net;
using EmploymentNet.Site.Features.AdviceDesk.Limits;
using EmploymentNet.Site.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace EmploymentNet.PageTests.Hosting;

/// <summary>What the server has bound counts, however it was told to.</summary>
public sealed class LoopbackTests
{
    [Theory]
    [InlineData("Development", false, "Development")]
    [InlineData("Production", true, DeskLimits.Off)]
    public async Task Beyond_loopback_neither_the_accounts_of_Development_nor_a_site_without_limits_starts(string environment, bool off, string told)
    {
        await using var site = new ListeningSite(IPAddress.Any, environment, off);

        Assert.Contains(told, Assert.Throws<InvalidOperationException>(site.StartServer).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endpoint_in_the_settings_counts_as_well()
    {
        await using var site = new ListeningSite(null, "Development", off: false, ("Kestrel:Endpoints:Wide:Url", "http://[::]:0"));

        Assert.Contains("[::]", Assert.Throws<InvalidOperationException>(site.StartServer).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Development", true)]
    [InlineData("Production", true)]
    public async Task On_loopback_both_start(string environment, bool off)
    {
        await using var site = new ListeningSite(IPAddress.Loopback, environment, off);

        site.StartServer();

        Assert.Equal(HttpStatusCode.OK, (await site.Visitor().GetAsync("/health/live")).StatusCode);
    }

    [Fact]
    public async Task Production_with_its_limits_listens_anywhere()
    {
        await using var site = new ListeningSite(IPAddress.Any, "Production", off: false);

        site.StartServer();
    }

    private sealed class ListeningSite : SiteHost
    {
        private readonly string _environment;
        private readonly (string Name, string Value)[] _settings;

        public ListeningSite(IPAddress? address, string environment, bool off, params (string, string)[] settings)
        {
            (_environment, _settings) = (environment, [(DeskLimits.Off, off ? "true" : "false"), .. settings]);
            UseKestrel((KestrelServerOptions kestrel) =>
            {
                if (address is not null)
                    kestrel.Listen(address, 0);
            });
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseEnvironment(_environment)
                .UseSetting(KeyRing.Certificate, OwnCertificate.WriteTo(DataFolder)).UseSetting(KeyRing.CertificatePassword, OwnCertificate.Password);
            foreach (var (name, value) in _settings)
                builder.UseSetting(name, value);
        }
    }
}
