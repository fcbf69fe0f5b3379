using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace EmploymentNet.Site.Hosting;

/// <summary>
/// Believes <c>X-Forwarded-For</c> and <c>X-Forwarded-Proto</c> of the proxies that the settings name, and of nobody else: who may write
/// these headers may choose an address for each request, and no limit would ever meet them. See docs/proxy.md.
/// </summary>
public static class KnownProxies
{
    /// <summary>Addresses and networks (<c>10.0.0.0/8</c>), separated by commas.</summary>
    public const string Setting = "Proxies:Known";

    /// <summary>The framework's own switch, which believes everybody.</summary>
    public const string BelievesAll = "ForwardedHeaders_Enabled";

    public static void UseKnownProxies(this WebApplication app)
    {
        if (app.Configuration.GetValue<bool>(BelievesAll))
            throw new InvalidOperationException($"ASPNETCORE_FORWARDEDHEADERS_ENABLED believes every sender; name the proxies in {Setting} instead.");
        var known = (app.Configuration[Setting] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (known.Length > 0)
            app.UseForwardedHeaders(OptionsFor(known));
    }

    private static ForwardedHeadersOptions OptionsFor(string[] known)
    {
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            // As far back as the known proxies go: behind two of them the visitor is the last but one.
            ForwardLimit = null,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var one in known)
            if (IPAddress.TryParse(one, out var address))
                options.KnownProxies.Add(address);
            else if (System.Net.IPNetwork.TryParse(one, out var network))
                options.KnownIPNetworks.Add(network);
            else
                throw new InvalidOperationException($"{Setting} names {one}, which is neither an address nor a network.");
        return options;
    }
}
