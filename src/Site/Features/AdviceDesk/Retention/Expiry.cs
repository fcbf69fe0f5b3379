using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EmploymentNet.Site.Features.AdviceDesk.Retention;

/// <summary>Which threads will have been kept long enough at a moment: what <see cref="RetentionJob"/> erases, and what a dry run counts.</summary>
public sealed class Expiry(SiteDbContext database, IOptions<RetentionOptions> options)
{
    /// <summary>What an administrator decided last; before that, what the configuration says.</summary>
    public async Task<RetentionPeriods> InForce() =>
        (await database.RetentionDecisions.AsNoTracking().OrderByDescending(decision => decision.Id).FirstOrDefaultAsync())?.Periods ?? options.Value.Periods;

    public IQueryable<Question> Quiet(RetentionPeriods periods, DateTime at) => SilentSince(at.AddMonths(-periods.QuietMonths));

    /// <summary>What a worker called spam has its days from then on; what was answered to it since, keeps it.</summary>
    public IQueryable<Question> Held(RetentionPeriods periods, DateTime at)
    {
        var limit = at.AddDays(-periods.HeldDays);
        return SilentSince(limit).Where(question => question.Hold != null && question.Hold.ReleasedUtc == null && question.Hold.HeldUtc <= limit
            && !database.Questions.Any(part => part.SplitFrom == question.Number));
    }

    /// <summary>Neither in the thread nor in any other under its phrase.</summary>
    private IQueryable<Question> SilentSince(DateTime moment) => database.Questions
        .Where(question => question.Messages.All(message => message.SentUtc <= moment))
        .Where(question => !database.Questions.Any(other =>
            (other.Number == question.SplitFrom || other.SplitFrom == (question.SplitFrom ?? question.Number)) && other.Messages.Any(message => message.SentUtc > moment)));
}
