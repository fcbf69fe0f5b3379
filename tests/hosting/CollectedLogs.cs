using Microsoft.Extensions.Logging;

namespace EmploymentNet.Testing;

public sealed record LogLine(LogLevel Level, string Category, string Text);

/// <summary>What passed the site's own log filters.</summary>
public sealed class CollectedLogs : ILoggerProvider
{
    private readonly Lock _lock = new();
    private readonly List<LogLine> _lines = [];
    private readonly List<(Func<LogLine, bool> Fits, TaskCompletionSource Came)> _awaited = [];

    public IReadOnlyList<LogLine> Lines
    {
        get
        {
            lock (_lock)
                return [.. _lines];
        }
    }

    public IEnumerable<string> Errors => Lines.Where(line => line.Level >= LogLevel.Error).Select(line => $"{line.Category}: {line.Text}");

    /// <summary>Waits until a line is logged that holds the words, unless one has been.</summary>
    public Task Say(string words)
    {
        lock (_lock)
        {
            bool Fits(LogLine line) => line.Text.Contains(words, StringComparison.Ordinal);
            if (_lines.Exists(Fits))
                return Task.CompletedTask;
            var came = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _awaited.Add((Fits, came));
            return came.Task.WaitAsync(TimeSpan.FromMinutes(1));
        }
    }

    public ILogger CreateLogger(string categoryName) => new Collector(categoryName, this);

    public void Dispose()
    {
    }

    private void Add(LogLine line)
    {
        lock (_lock)
        {
            _lines.Add(line);
            foreach (var (_, came) in _awaited.Where(awaited => awaited.Fits(line)))
                came.TrySetResult();
        }
    }

    private sealed class Collector(string category, CollectedLogs logs) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            logs.Add(new LogLine(logLevel, category, $"{formatter(state, exception)} {exception}"));
    }
}
