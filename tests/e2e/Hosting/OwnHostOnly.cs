using System.Collections.Concurrent;
using EmploymentNet.Core;
using EmploymentNet.Site;
using Microsoft.Playwright;

namespace EmploymentNet.JourneyTests.Hosting;

/// <summary>
/// Remembers every request to another host, so that the journey fails. It only listens: intercepting would switch the browser's
/// cache off. Nothing gets out all the same, because the browser can resolve no name (<see cref="NoOtherHost"/>).
/// </summary>
public sealed class OwnHostOnly
{
    /// <summary>For Chromium's command line: every host but this machine is not found.</summary>
    public const string NoOtherHost = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1";

    private readonly ConcurrentQueue<string> _strayed = new();

    public IEnumerable<string> Strayed => _strayed.Select(address => $"The page asked {address}");

    public static OwnHostOnly On(IBrowserContext context, string address)
    {
        var guard = new OwnHostOnly();
        context.Request += (_, request) =>
        {
            if (!IsOwn(request.Url, address) && !IsQuickExit(request))
                guard._strayed.Enqueue(request.Url);
        };
        return guard;
    }

    private static bool IsOwn(string url, string address) =>
        url.StartsWith($"{address}/", StringComparison.Ordinal)
        || url == address
        || new Uri(url).Scheme is "data" or "blob" or "about";

    /// <summary>A visitor who leaves asks for that page; a page that asked for anything there beforehand would give them away.</summary>
    private static bool IsQuickExit(IRequest request) =>
        request.IsNavigationRequest && SiteLanguage.All.Any(language => request.Url == Routes.QuickExit.For(language));
}
