using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace EmploymentNet.JourneyTests.Hosting;

/// <summary>
/// Stands between a browser and the site, on a port of its own. Unplugged, it breaks off what is under way and takes no connection: to the
/// browser the server is away. The port stays the same.
/// </summary>
public sealed class Cable : IDisposable
{
    private readonly Uri _site;
    private readonly ConcurrentBag<TcpClient> _ends = [];
    private TcpListener _listener = new(IPAddress.Loopback, 0);

    private Cable(Uri site)
    {
        _site = site;
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _ = Accept(_listener);
    }

    public string Address => $"http://{_site.Host}:{Port}";

    private int Port { get; }

    public static Cable To(string site) => new(new Uri(site));

    public void Unplug()
    {
        _listener.Dispose();
        foreach (var end in _ends)
            end.Dispose();
        _ends.Clear();
    }

    public void PlugIn()
    {
        _listener = new TcpListener(IPAddress.Loopback, Port);
        _listener.Start();
        _ = Accept(_listener);
    }

    public void Dispose() => Unplug();

    private async Task Accept(TcpListener listener)
    {
        try
        {
            while (true)
                _ = Carry(await listener.AcceptTcpClientAsync());
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // Unplugged.
        }
    }

    private async Task Carry(TcpClient browser)
    {
        var server = new TcpClient();
        _ends.Add(browser);
        _ends.Add(server);
        try
        {
            await server.ConnectAsync(_site.Host, _site.Port);
            await Task.WhenAny(browser.GetStream().CopyToAsync(server.GetStream()), server.GetStream().CopyToAsync(browser.GetStream()));
        }
        catch (Exception exception) when (exception is SocketException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            // One end has gone.
        }

        browser.Dispose();
        server.Dispose();
    }
}
