namespace EmploymentNet.Site.Hosting;

/// <summary>Runs the jobs of <see cref="Schedule"/>, each by itself: a slow one keeps no other waiting, and a failed one comes round again.</summary>
public sealed partial class ScheduledWork(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ScheduledWork> logger) : IHostedService, IDisposable
{
    /// <summary>The first visitors come before the first jobs.</summary>
    public static readonly TimeSpan Settling = TimeSpan.FromSeconds(10);

    private readonly CancellationTokenSource _stop = new();
    private Task _work = Task.CompletedTask;

    /// <summary>Every clock runs from here on; a background service would set them some time after the start.</summary>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _work = Task.WhenAll(Schedule.Jobs.Select(Repeat));
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        // A host may be stopped once more after it has ended.
        if (!_stop.IsCancellationRequested)
            await _stop.CancelAsync();
        await _work.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void Dispose() => _stop.Dispose();

    private async Task Repeat(Job job)
    {
        var next = Task.Delay(Settling, clock, _stop.Token);
        while (true)
        {
            await next;
            next = Task.Delay(job.Every, clock, _stop.Token);
            await Run(job);
        }
    }

    private async Task Run(Job job)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await job.Run(scope.ServiceProvider, _stop.Token);
        }
        catch (Exception exception) when (!_stop.IsCancellationRequested)
        {
            LogFailed(logger, job.Name, exception);
        }
    }

    [LoggerMessage(LogLevel.Error, "The job {Job} failed")]
    private static partial void LogFailed(ILogger logger, string job, Exception exception);
}
