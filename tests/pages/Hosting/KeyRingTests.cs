using EmploymentNet.Site.Hosting;
using Microsoft.AspNetCore.Hosting;

namespace EmploymentNet.PageTests.Hosting;

public sealed class KeyRingTests
{
    [Fact]
    public async Task Production_does_not_start_on_keys_that_nothing_wraps()
    {
        await using var site = new ProductionSite(wrapped: false);

        var refusal = Assert.Throws<InvalidOperationException>(() => site.Services);

        Assert.Contains(KeyRing.Certificate, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Production_keeps_its_keys_wrapped_by_the_certificate()
    {
        await using var site = new ProductionSite(wrapped: true);
        _ = await site.Visitor().GetAsync("/fi/neuvonta/kysy");

        var ring = File.ReadAllText(Directory.GetFiles(Path.Combine(site.DataFolder, "keys"), "key-*.xml").Single());

        Assert.Contains("EncryptedData", ring, StringComparison.Ordinal);
        Assert.DoesNotContain("<masterKey", ring, StringComparison.Ordinal);
    }

    private sealed class ProductionSite(bool wrapped) : SiteHost(startsEmpty: true)
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseEnvironment("Production");
            if (wrapped)
                builder.UseSetting(KeyRing.Certificate, OwnCertificate.WriteTo(DataFolder)).UseSetting(KeyRing.CertificatePassword, OwnCertificate.Password);
        }
    }
}
