using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace EmploymentNet.JourneyTests.Hosting;

/// <summary>Stops every request to another host and remembers it, so that the journey fails.</summary>
public sealed class OwnHostOnly
{
    private readonly ConcurrentQueue<string> _strayed = new();

    public IEnumerable<string> Strayed => _strayed.Select(address => $"The page asked {address}");

    public static async Task<OwnHostOnly> On(IBrowserContext context, string address)
    {
        var guard = new OwnHostOnly();
        await context.RouteAsync(other => !IsOwn(other, address), route =>
        {
            guard._strayed.Enqueue(route.Request.Url);
            return route.AbortAsync();
        });
        return guard;
    }

    private static bool IsOwn(string url, string address) =>
        url.StartsWith($"{address}/", StringComparison.Ordinal)
        || url == address
        || new Uri(url).Scheme is "data" or "blob" or "about";
}
