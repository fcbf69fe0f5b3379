using Microsoft.AspNetCore.Hosting;

namespace EmploymentNet.JourneyTests.Hosting;

/// <summary>For journeys in which mail arrives.</summary>
public sealed class MailJourneySite : JourneySite
{
    public MailServer Post { get; private set; } = null!;

    public override async Task InitializeAsync()
    {
        Post = await MailServer.Start();
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Post.DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.SendBy(Post);
    }
}
