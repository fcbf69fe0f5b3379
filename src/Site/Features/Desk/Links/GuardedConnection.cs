using System.Net;
using System.Net.Sockets;
using EmploymentNet.Core.Limits;

namespace EmploymentNet.Site.Features.Desk.Links;

/// <summary>
/// Connects to the open internet alone. It judges the very address that it then connects to: a name that is looked up twice can
/// mean a public host the first time and this machine the second.
/// </summary>
public static class GuardedConnection
{
    private static readonly int[] s_ports = [80, 443];

    public static SocketsHttpHandler Handler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        // A proxy would connect for us, to wherever it likes.
        UseProxy = false,
        ConnectCallback = Connect,
        PooledConnectionLifetime = TimeSpan.FromMinutes(1),
        MaxConnectionsPerServer = 2,
    };

    private static async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        if (!s_ports.Contains(port))
            throw new HttpRequestException(HttpRequestError.ConnectionError, $"port {port} is not called");
        var open = (await Dns.GetHostAddressesAsync(host, cancellation)).Where(PublicNetwork.Contains).ToArray();
        if (open.Length == 0)
            throw new HttpRequestException(HttpRequestError.ConnectionError, "not on the open internet");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(open, port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
