using Microsoft.Extensions.Options;

namespace EmploymentNet.Site.Features.Notifications;

/// <summary>Goes when the bell rings: after a commit, and every minute by <see cref="Schedule"/>. No request waits for it.</summary>
public sealed partial class Postman(OutboxBell bell, IServiceScopeFactory scopes, IOptions<MailOptions> options, ILogger<Postman> logger) : BackgroundService
{
    /// <summary>Everything that waits is due again: whoever has mended the settings has just started the site.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.IsSet)
            LogNoServer(logger, Routes.Mail);
        if (!options.Value.TellsDuty)
            LogNoDuty(logger);
        await Go(services => services.GetRequiredService<Outbox>().TryAllNow());
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // A mail on its way is not broken off by stopping: it might arrive and not be marked as sent.
        await foreach (var _ in bell.Rings(stoppingToken))
            await Go(services => services.GetRequiredService<Delivery>().Run(stoppingToken));
    }

    /// <summary>A database that fails now may answer at the next ring; the postman must not die of it.</summary>
    private async Task Go(Func<IServiceProvider, Task> round)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await round(scope.ServiceProvider);
        }
        catch (Exception exception)
        {
            LogBroken(logger, exception);
        }
    }

    [LoggerMessage(LogLevel.Information, "No mail server is set (Mail:Host): mail waits, see {Path}")]
    private static partial void LogNoServer(ILogger logger, string path);

    [LoggerMessage(LogLevel.Information, "Nobody on duty is told of urgent questions (Mail:DutyAddress)")]
    private static partial void LogNoDuty(ILogger logger);

    [LoggerMessage(LogLevel.Error, "The outbox could not be read or written")]
    private static partial void LogBroken(ILogger logger, Exception exception);
}
