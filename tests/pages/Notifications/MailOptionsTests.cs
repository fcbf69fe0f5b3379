using Microsoft.Extensions.Options;

namespace EmploymentNet.PageTests.Notifications;

public sealed class MailOptionsTests
{
    [Theory]
    [InlineData("Mail:From", "ei osoite", "Mail:From must be an address")]
    [InlineData("Mail:Port", "0", "Port must be between 1 and 65535")]
    [InlineData("Mail:Password", "", "Mail:User and Mail:Password are set together")]
    [InlineData("PublicUrl", "", "Mail:Host needs PublicUrl")]
    public async Task Settings_that_cannot_work_stop_the_start(string setting, string value, string told)
    {
        await using var server = await MailServer.Start();
        await using var site = new MailSite(server) { Settings = { [setting] = value } };

        var refusal = Assert.Throws<OptionsValidationException>(() => site.Services);

        Assert.Contains(told, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mail_leaves_unencrypted_only_to_a_server_on_this_machine()
    {
        await using var server = await MailServer.Start();
        await using var far = new MailSite(server) { Settings = { ["Mail:StartTls"] = "false", ["Mail:Host"] = "smtp.example.org" } };
        await using var near = new MailSite(server) { Settings = { ["Mail:StartTls"] = "false" } };

        Assert.Throws<OptionsValidationException>(() => far.Services);
        Assert.NotNull(near.Services);
    }

    [Fact]
    public async Task Without_a_server_the_site_says_that_mail_waits()
    {
        await using var site = new SiteHost();
        _ = site.Services;

        await site.Logs.Say("No mail server is set (Mail:Host): mail waits, see /tyotila/posti");
    }
}
