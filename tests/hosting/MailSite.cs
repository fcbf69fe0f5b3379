using Microsoft.AspNetCore.Hosting;

namespace EmploymentNet.Testing;

/// <summary>The site with a mail server to send by.</summary>
/// <param name="server">Where it sends to.</param>
/// <param name="sameDataAs">A node beside this one, or the same site before it was started again.</param>
public sealed class MailSite(MailServer server, SiteHost? sameDataAs = null) : SiteHost(startsEmpty: sameDataAs is not null)
{
    /// <summary>Settings that differ from those that work.</summary>
    public Dictionary<string, string?> Settings { get; } = [];

    public override string DataFolder => sameDataAs?.DataFolder ?? base.DataFolder;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.SendBy(server);
        foreach (var (name, value) in Settings)
            builder.UseSetting(name, value);
    }
}

public static class MailSettings
{
    public const string PublicUrl = "https://employmentnet.example";

    public const string From = "ei-vastata@employmentnet.example";

    public static void SendBy(this IWebHostBuilder builder, MailServer server) => builder
        .UseSetting("PublicUrl", PublicUrl)
        .UseSetting("Mail:Host", MailServer.Host)
        .UseSetting("Mail:Port", $"{server.Port}")
        .UseSetting("Mail:User", MailServer.User)
        .UseSetting("Mail:Password", MailServer.Password)
        .UseSetting("Mail:From", From);
}
