using EmploymentNet.Site;

namespace EmploymentNet.PageTests.Desk;

/// <summary>The stream of a page that stands open.</summary>
public sealed class Listener : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly StreamReader _lines;

    private Listener(StreamReader lines) => _lines = lines;

    public static async Task<Listener> Of(HttpClient worker)
    {
        var response = await worker.GetAsync(Routes.QueueStream, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        var stream = new Listener(new StreamReader(await response.Content.ReadAsStreamAsync()));
        Assert.Equal("event: open", await stream.Line(line => line.StartsWith("event:", StringComparison.Ordinal)));
        return stream;
    }

    /// <returns>What the next event of the desk carries.</returns>
    public async Task<string> Next() => (await Line(line => line.StartsWith("data: {", StringComparison.Ordinal)))!["data: ".Length..];

    /// <returns>The next line of a kind; null once the stream has ended.</returns>
    public async Task<string?> Line(Func<string, bool> wanted)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (await _lines.ReadLineAsync(patience.Token) is { } line)
            if (wanted(line))
                return line;
        return null;
    }

    public async Task<bool> Ends() => await Line(_ => false) is null;

    public void Dispose() => _lines.Dispose();
}
