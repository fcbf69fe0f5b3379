using EmploymentNet.Site.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;

namespace EmploymentNet.Site.Hosting;

public static class KeyRing
{
    /// <summary>Keeps the data protection keys in the key folder. Production wraps them with the certificate of the setting below.</summary>
    public static void AddKeyRing(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddDataProtection().SetApplicationName("EmploymentNet");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
            new ConfigureOptions<KeyManagementOptions>(options => options.XmlRepository = new FileSystemXmlRepository(
                new DirectoryInfo(provider.GetRequiredService<DataFolders>().Keys),
                provider.GetRequiredService<ILoggerFactory>())));
    }
}
