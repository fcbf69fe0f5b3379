namespace EmploymentNet.Site.Features.AdviceDesk.Answers.Figures;

/// <summary>The server stops before this does: nobody reads any more, and what was read is written down.</summary>
public sealed class LastReads(IServiceScopeFactory scopes) : IHostedService
{
    private bool _isDone;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        // A host may be stopped once more after it has ended.
        if (_isDone)
            return;
        _isDone = true;
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ReadsJob>().Run();
    }
}
