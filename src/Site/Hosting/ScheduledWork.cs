namespace EmploymentNet.Site.Hosting;

/// <summary>Runs the jobs of <see cref="Schedule"/>, each by itself: a slow one keeps no other waiting, and a failed one comes round again.</summary>
public sealed partial class ScheduledWork(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ScheduledWork> logger) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Schedule.Jobs.Select(job => Repeat(job, stoppingToken)));

    private async Task Repeat(Job job, CancellationToken stop)
    {
        while (true)
        {
            await Run(job, stop);
            await Task.Delay(job.Every, clock, stop);
        }
    }

    private async Task Run(Job job, CancellationToken stop)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await job.Run(scope.ServiceProvider, stop);
        }
        catch (Exception exception) when (!stop.IsCancellationRequested)
        {
            LogFailed(logger, job.Name, exception);
        }
    }

    [LoggerMessage(LogLevel.Error, "The job {Job} failed")]
    private static partial void LogFailed(ILogger logger, string job, Exception exception);
}
