using EmploymentNet.Site.Features.AdviceDesk.Answers.Figures;
using EmploymentNet.Site.Features.AdviceDesk.Limits;
using EmploymentNet.Site.Features.AdviceDesk.OpeningHours;
using EmploymentNet.Site.Features.AdviceDesk.Promise;
using EmploymentNet.Site.Features.AdviceDesk.Retention;
using EmploymentNet.Site.Features.AdviceDesk.Signal;
using EmploymentNet.Site.Features.Desk.Absences;
using EmploymentNet.Site.Features.Desk.Mentions;
using EmploymentNet.Site.Features.Desk.OpeningHours;
using EmploymentNet.Site.Features.Desk.Published;
using EmploymentNet.Site.Features.Desk.Questions;
using EmploymentNet.Site.Features.Desk.ServiceLevels;
using EmploymentNet.Site.Features.Notifications;
using EmploymentNet.Site.Features.Overview;

namespace EmploymentNet.Site;

/// <summary>
/// The one table of timed work. Each job runs soon after the start and then at its interval; it calls one method, and it is safe
/// to run twice, since several nodes and a restart do so.
/// </summary>
public static class Schedule
{
    public static readonly IReadOnlyList<Job> Jobs =
    [
        new("Outbox", TimeSpan.FromMinutes(1), (services, _) =>
        {
            services.GetRequiredService<OutboxBell>().Ring();
            return Task.CompletedTask;
        }),
        new("Service level", TimeSpan.FromMinutes(5), (services, _) => services.GetRequiredService<ServiceLevelJob>().Run()),
        new("Mentions", TimeSpan.FromMinutes(5), (services, _) => services.GetRequiredService<MentionJob>().Run()),
        new("Merged answers", TimeSpan.FromMinutes(1), (services, _) => services.GetRequiredService<MergedAnswers>().Give()),
        new("Answer signals", TimeSpan.FromDays(1), (services, _) => services.GetRequiredService<SignalRetention>().Run()),
        new("Old mail", TimeSpan.FromDays(1), (services, _) => services.GetRequiredService<Outbox>().ForgetOld()),
        new("Hours proposals", TimeSpan.FromDays(1), (services, _) => services.GetRequiredService<HoursProposals>().ForgetReasons()),
        new("Promise months", TimeSpan.FromHours(1), (services, _) => services.GetRequiredService<PromiseMonths>().Freeze()),
        new("Retention", TimeSpan.FromDays(1), (services, _) => services.GetRequiredService<RetentionJob>().Run()),
        new("Counting", TimeSpan.FromDays(1), (services, _) => services.GetRequiredService<CountingJob>().Run()),
        new("Opening hours", TimeSpan.FromMinutes(1), (services, _) => services.GetRequiredService<PublishedHours>().Load()),
        new("Limits", TimeSpan.FromMinutes(1), (services, _) =>
        {
            services.GetRequiredService<LimitsReport>().Write();
            return Task.CompletedTask;
        }),
        new("Linked pages", TimeSpan.FromMinutes(10), (services, _) => services.GetRequiredService<LinkWatch>().Run()),
        new("Answer reads", TimeSpan.FromMinutes(1), (services, _) => services.GetRequiredService<ReadsJob>().Run()),
        new("Idle claims", TimeSpan.FromMinutes(10), (services, _) => services.GetRequiredService<IdleClaims>().Run()),
        new("Absences", TimeSpan.FromMinutes(10), (services, _) => services.GetRequiredService<AbsentClaims>().Run()),
        new("Erasure", TimeSpan.FromMinutes(1), (services, _) => services.GetRequiredService<ErasureJob>().Run()),
    ];
}

/// <param name="Name">What logs call it.</param>
/// <param name="Every">From the beginning of one run to that of the next, which waits where the first is not done.</param>
/// <param name="Run">Gets the services of a scope of its own.</param>
public sealed record Job(string Name, TimeSpan Every, Func<IServiceProvider, CancellationToken, Task> Run);
