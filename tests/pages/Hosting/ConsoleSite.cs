using System.Net;
using EmploymentNet.Site.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace EmploymentNet.PageTests.Hosting;

/// <summary>A failing site on a real socket, whose console is read: what an operator's log would hold.</summary>
public sealed class ConsoleSite : FailingSite
{
    private static readonly Lock _console = new();

    private readonly string _environment;
    private readonly StringWriter _log = new();

    public ConsoleSite(string environment)
    {
        _environment = environment;
        UseKestrel((KestrelServerOptions kestrel) => kestrel.Listen(IPAddress.Loopback, 0));
    }

    /// <returns>All that was logged from start to stop.</returns>
    public async Task<string> LogOf(Func<HttpClient, Task> visit)
    {
        StartOnOwnConsole();
        await visit(Visitor());
        await DisposeAsync();
        return _log.ToString();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseEnvironment(_environment).UseSetting(KnownProxies.Setting, $"{IPAddress.Loopback}")
            .UseSetting(KeyRing.Certificate, OwnCertificate.WriteTo(DataFolder)).UseSetting(KeyRing.CertificatePassword, OwnCertificate.Password);
    }

    /// <summary>The console logger takes the console as it finds it when it is made, so only the start needs ours.</summary>
    private void StartOnOwnConsole()
    {
        lock (_console)
        {
            var real = Console.Out;
            Console.SetOut(TextWriter.Synchronized(_log));
            StartServer();
            Console.SetOut(real);
        }
    }
}
