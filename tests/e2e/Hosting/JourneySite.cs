using System.Net;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Playwright;

namespace EmploymentNet.JourneyTests.Hosting;

/// <summary>The site on a socket of its own, and Debian's Chromium to visit it. One for all journeys: each gets a browser context of its own.</summary>
public class JourneySite : SiteHost, IAsyncLifetime
{
    private static readonly BrowserTypeLaunchOptions _chromium = new()
    {
        ExecutablePath = "/usr/bin/chromium-headless-shell",
        Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", OwnHostOnly.NoOtherHost],
    };

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>All journeys ask from one address: with so much time between two forms they are no flood.</summary>
    public JourneySite()
    {
        WritingTime = TimeSpan.FromSeconds(30);
        UseKestrel((KestrelServerOptions kestrel) => kestrel.Listen(IPAddress.Loopback, 0));
    }

    public string Address => ClientOptions.BaseAddress.ToString().TrimEnd('/');

    public virtual async Task InitializeAsync()
    {
        StartServer();
        await this.HasFigures();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(_chromium);
    }

    /// <summary>Lets one visitor walk; a journey that fails leaves a picture and a trace in <c>tests/e2e/artifacts</c>.</summary>
    /// <param name="through">Where the browser finds the site, if something stands between.</param>
    /// <param name="traced">False where a trace of very many pages would cost more than it tells.</param>
    public async Task Journey(Circumstances circumstances, Func<Visitor, Task> walk, bool traced = true, string? through = null, [CallerMemberName] string name = "")
    {
        await using var context = await _browser!.NewContextAsync(circumstances.For(through ?? Address));
        var record = new JourneyRecord(context, $"{name}-{circumstances}");
        var guard = OwnHostOnly.On(context, through ?? Address);
        if (traced)
            await record.Begin();
        var visitor = new Visitor(await context.NewPageAsync(), circumstances, this);
        try
        {
            await walk(visitor);
            Faults.None(guard.Strayed);
        }
        catch
        {
            await record.Keep(visitor.Page);
            throw;
        }
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        await DisposeAsync();
    }
}

/// <summary>Every class of journeys joins this collection or <see cref="Beside"/>: one host, one browser.</summary>
[CollectionDefinition(Name)]
public sealed class Journeys : ICollectionFixture<JourneySite>
{
    public const string Name = "journeys";
}

/// <summary>Run beside the others, on a host and in a browser of their own: about half of the time, so that both are done at once.</summary>
[CollectionDefinition(Name)]
public sealed class Beside : ICollectionFixture<JourneySite>
{
    public const string Name = "beside";
}
