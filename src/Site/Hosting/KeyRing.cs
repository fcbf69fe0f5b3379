using System.Security.Cryptography.X509Certificates;
using EmploymentNet.Site.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;

namespace EmploymentNet.Site.Hosting;

public static class KeyRing
{
    /// <summary>PKCS #12 file that wraps the keys on disk, and its password. Nothing but Development starts without one.</summary>
    public const string Certificate = "Keys:Certificate";

    public const string CertificatePassword = "Keys:CertificatePassword";

    /// <summary>Keeps the data protection keys in the key folder; every other key of the site is wrapped by them.</summary>
    public static void AddKeyRing(this WebApplicationBuilder builder)
    {
        var ring = builder.Services.AddDataProtection().SetApplicationName("EmploymentNet");
        if (builder.Configuration[Certificate] is { Length: > 0 } file)
            ring.ProtectKeysWithCertificate(X509CertificateLoader.LoadPkcs12FromFile(file, builder.Configuration[CertificatePassword]));
        else if (!builder.Environment.IsDevelopment())
            throw new InvalidOperationException($"Production keeps its keys wrapped: set {Certificate} to a PKCS #12 file.");
        builder.Services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
            new ConfigureOptions<KeyManagementOptions>(options => options.XmlRepository = new FileSystemXmlRepository(
                new DirectoryInfo(provider.GetRequiredService<DataFolders>().Keys),
                provider.GetRequiredService<ILoggerFactory>())));
    }
}
