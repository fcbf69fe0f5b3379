using System.Diagnostics;
using System.Text.RegularExpressions;

namespace EmploymentNet.PageTests.Durability;

public enum CallKind
{
    Write,
    Sync,
    Send,
}

/// <param name="Target">The file written to disk or memory, or the connection.</param>
public sealed record Call(CallKind Kind, string Target);

/// <summary>What a process asks of the kernel, in order, as <c>strace</c> sees it.</summary>
public sealed partial class SystemCalls : IAsyncDisposable
{
    private readonly string _file = Path.GetTempFileName();
    private readonly Process _watcher;

    private SystemCalls(int process)
    {
        string[] arguments = ["-f", "-yy", "-s", "16", "-e", "trace=pwrite64,fsync,fdatasync,sendmsg,sendto", "-o", _file, "-p", $"{process}"];
        _watcher = Process.Start(new ProcessStartInfo("strace", arguments) { RedirectStandardError = true })!;
    }

    /// <returns>Once the watching has begun.</returns>
    public static async Task<SystemCalls> Of(SiteProcess site)
    {
        var calls = new SystemCalls(site.Id);
        var first = await calls._watcher.StandardError.ReadLineAsync();
        Assert.Contains("attached", first, StringComparison.Ordinal);
        _ = calls._watcher.StandardError.ReadToEndAsync();
        return calls;
    }

    /// <summary>Ends the watching.</summary>
    public async Task<IReadOnlyList<Call>> Read()
    {
        using var interrupt = Process.Start("kill", ["-INT", $"{_watcher.Id}"]);
        await _watcher.WaitForExitAsync();
        return [.. Calls(await File.ReadAllLinesAsync(_file))];
    }

    public async ValueTask DisposeAsync()
    {
        if (!_watcher.HasExited)
            await Read();
        _watcher.Dispose();
        File.Delete(_file);
    }

    /// <summary>A write and a message count from when they begin, a sync from when it has succeeded: that may be lines later, below those of other threads.</summary>
    private static IEnumerable<Call> Calls(IEnumerable<string> lines)
    {
        var syncing = new Dictionary<string, string>();
        foreach (var line in lines)
        {
            if (Begun().Match(line) is { Success: true } begun)
            {
                var (thread, name, target) = (begun.Groups["thread"].Value, begun.Groups["name"].Value, begun.Groups["target"].Value);
                if (!name.EndsWith("sync", StringComparison.Ordinal))
                    yield return new Call(name == "pwrite64" ? CallKind.Write : CallKind.Send, target);
                else if (line.EndsWith("= 0", StringComparison.Ordinal))
                    yield return new Call(CallKind.Sync, target);
                else
                    syncing[thread] = target;
            }
            else if (Ended().Match(line) is { Success: true } ended && syncing.Remove(ended.Groups["thread"].Value, out var target))
                yield return new Call(CallKind.Sync, target);
        }
    }

    [GeneratedRegex(@"^(?<thread>\d+) +(?<name>\w+)\(\d+<(?<target>[^>]*(?:->[^>]*)?)>")]
    private static partial Regex Begun();

    [GeneratedRegex(@"^(?<thread>\d+) +<\.\.\. f(?:data)?sync resumed>.*= 0$")]
    private static partial Regex Ended();
}
