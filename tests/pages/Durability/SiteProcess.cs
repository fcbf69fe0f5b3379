using System.Diagnostics;
using System.Net.Sockets;
using EmploymentNet.Site.Data;

namespace EmploymentNet.PageTests.Durability;

/// <summary>The site as it is built, in a process of its own, on a free port of loopback: it can be killed and watched as no host inside the tests can.</summary>
public sealed class SiteProcess : IDisposable
{
    /// <summary>Far longer than anything takes, even on a machine that has much else to do.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;

    private SiteProcess(Process process, HttpClient visitor) => (_process, Visitor) = (process, visitor);

    public HttpClient Visitor { get; }

    public int Id => _process.Id;

    /// <returns>Once it answers.</returns>
    public static async Task<SiteProcess> Start(string dataFolder)
    {
        var process = Process.Start(With(dataFolder, "--urls", "http://127.0.0.1:0"))!;
        try
        {
            return new SiteProcess(process, new HttpClient(new BrokenOff()) { BaseAddress = await AddressFrom(process.StandardOutput).WaitAsync(Patience) });
        }
        catch
        {
            process.Kill();
            throw;
        }
    }

    /// <summary>A command beside the site, to its end.</summary>
    /// <param name="dataFolder">What it works on.</param>
    /// <param name="settings">Of the environment, over those that every process gets.</param>
    /// <param name="words">As typed after <c>eng/run --</c>.</param>
    public static async Task<(int ExitCode, string Said, string Refused)> Command(
        string dataFolder, IReadOnlyDictionary<string, string> settings, params string[] words)
    {
        var start = With(dataFolder, words);
        start.RedirectStandardError = true;
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var (said, refused) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(Patience);
        return (process.ExitCode, (await said).Trim(), (await refused).Trim());
    }

    /// <summary>SIGKILL: no handler runs, nothing is flushed or closed.</summary>
    public async Task Kill()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
        Visitor.Dispose();
    }

    private static ProcessStartInfo With(string dataFolder, params string[] words)
    {
        var (site, repository) = Built();
        return new ProcessStartInfo("dotnet", [Path.Combine(site, "EmploymentNet.Site.dll"), .. words])
        {
            RedirectStandardOutput = true,
            Environment =
            {
                [DataFolders.Setting] = dataFolder,
                ["EMPLOYMENTNET_CONTENT"] = Path.Combine(repository, "umbraco"),
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["ASPNETCORE_CONTENTROOT"] = site,
                ["Limits__Off"] = "true",
            },
        };
    }

    /// <summary>What was built with these tests, in the same configuration.</summary>
    private static (string Site, string Repository) Built()
    {
        var tests = Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory);
        var repository = tests[..tests.LastIndexOf(Path.Combine("tests", "pages"), StringComparison.Ordinal)];
        return (Path.Combine(repository, "src", "Site", Path.GetRelativePath(Path.Combine(repository, "tests", "pages"), tests)), repository);
    }

    /// <summary>Development prints where it listens once it does; the rest is read so that its pipe never fills.</summary>
    private static async Task<Uri> AddressFrom(StreamReader output)
    {
        const string before = "EmploymentNet: ";
        while (await output.ReadLineAsync() is { } line)
            if (line.StartsWith(before, StringComparison.Ordinal))
            {
                _ = output.ReadToEndAsync();
                return new Uri(line[before.Length..].Split(' ')[0]);
            }
        throw new InvalidOperationException("The site ended before it listened.");
    }

    /// <summary>A connection that the kill cuts while it is being made ends in a bare socket exception; whoever waits for an answer expects one kind.</summary>
    private sealed class BrokenOff() : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            try
            {
                return await base.SendAsync(request, cancellationToken);
            }
            catch (SocketException exception)
            {
                throw new HttpRequestException(exception.Message, exception);
            }
        }
    }
}
