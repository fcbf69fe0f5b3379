using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace EmploymentNet.JourneyTests.Hosting;

/// <summary>What happened on a journey, kept when it fails. Open the trace with <c>playwright show-trace</c>.</summary>
public sealed class JourneyRecord(IBrowserContext context, string name)
{
    private static readonly string _folder = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "artifacts"));

    private bool _traced;

    public Task Begin()
    {
        _traced = true;
        // Every page at every step costs a quarter of the time.
        return context.Tracing.StartAsync(new() { Snapshots = Environment.GetEnvironmentVariable("JOURNEY_SNAPSHOTS") is not null });
    }

    public async Task Keep(IPage page)
    {
        await page.ScreenshotAsync(new() { Path = Path.Combine(_folder, $"{name}.png"), FullPage = true });
        if (_traced)
            await context.Tracing.StopAsync(new() { Path = Path.Combine(_folder, $"{name}.zip") });
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
