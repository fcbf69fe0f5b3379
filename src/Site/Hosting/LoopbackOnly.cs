using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace EmploymentNet.Site.Hosting;

/// <summary>Something that must never face strangers.</summary>
/// <param name="What">As the refusal calls it.</param>
public sealed record LoopbackOnly(string What);

/// <summary>
/// Stops the start where a <see cref="LoopbackOnly"/> is there and the server listens beyond this machine. It asks the server what it has
/// bound: settings name addresses in too many ways (<c>urls</c>, ports, <c>Kestrel:Endpoints</c>, code).
/// </summary>
public sealed class LoopbackCheck(IServer server, IEnumerable<LoopbackOnly> all) : IHostedLifecycleService
{
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        foreach (var address in server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
            if (!IsLoopback(BindingAddress.Parse(address)))
                throw new InvalidOperationException($"Not to be reached beyond loopback, and {address} is: {string.Join(" ", all.Select(one => one.What))}");
        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static bool IsLoopback(BindingAddress address) =>
        address.IsUnixPipe || address.IsNamedPipe || address.Host == "localhost"
        || (IPAddress.TryParse(address.Host, out var ip) && IPAddress.IsLoopback(ip));
}

public static class LoopbackCheckServices
{
    public static IServiceCollection AddLoopbackOnly(this IServiceCollection services, string what) =>
        services.AddSingleton(new LoopbackOnly(what)).AddHostedService<LoopbackCheck>();
}
