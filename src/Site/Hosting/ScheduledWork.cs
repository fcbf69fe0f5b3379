namespace EmploymentNet.Site.Hosting;

/// <summary>Runs the jobs of <see cref="Schedule"/>, each by itself: a slow one keeps no other waiting, and a failed one comes round again.</summary>
public sealed partial class ScheduledWork(
    IServiceScopeFactory scopes, TimeProvider clock, IHostApplicationLifetime lifetime, ILogger<ScheduledWork> logger) : IHostedService
{
    /// <summary>The first visitors come before the first jobs.</summary>
    public static readonly TimeSpan Settling = TimeSpan.FromSeconds(10);

    private Task _work = Task.CompletedTask;

    /// <summary>Every clock runs from here on; a background service would set them some time after the start.</summary>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _work = Task.WhenAll(Schedule.Jobs.Select(Repeat));
        return Task.CompletedTask;
    }

    /// <summary>A host may be stopped by two at once.</summary>
    public async Task StopAsync(CancellationToken cancellationToken) =>
        await _work.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private CancellationToken Stop => lifetime.ApplicationStopping;

    private async Task Repeat(Job job)
    {
        var next = Task.Delay(Settling, clock, Stop);
        while (true)
        {
            await next;
            next = Task.Delay(job.Every, clock, Stop);
            await Run(job);
        }
    }

    private async Task Run(Job job)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await job.Run(scope.ServiceProvider, Stop);
        }
        catch (Exception exception) when (!Stop.IsCancellationRequested)
        {
            LogFailed(logger, job.Name, exception);
        }
    }

    [LoggerMessage(LogLevel.Error, "The job {Job} failed")]
    private static partial void LogFailed(ILogger logger, string job, Exception exception);
}
