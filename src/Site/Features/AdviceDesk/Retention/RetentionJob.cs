using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EmploymentNet.Site.Features.AdviceDesk.Retention;

/// <summary>Marks what has been kept long enough. A message that comes in the same moment wins: the thread then stays.</summary>
public sealed class RetentionJob(SiteDbContext database, QuestionKeys keys, Eraser eraser, IOptions<RetentionOptions> options, TimeProvider clock)
{
    public async Task Run()
    {
        await Mark(Quiet, ErasureReason.Quiet);
        await Mark(Held, ErasureReason.Held);
        await MarkRestored();
        await eraser.FinishMarked();
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private IQueryable<Question> Quiet => SilentSince(Now.AddMonths(-options.Value.QuietMonths));

    /// <summary>What a worker called spam has its days from then on; what was answered to it since, keeps it.</summary>
    private IQueryable<Question> Held
    {
        get
        {
            var limit = Now.AddDays(-options.Value.HeldDays);
            return SilentSince(limit).Where(question => question.Hold != null && question.Hold.ReleasedUtc == null && question.Hold.HeldUtc <= limit
                && !database.Questions.Any(part => part.SplitFrom == question.Number));
        }
    }

    /// <summary>Neither in the thread nor in any other under its phrase.</summary>
    private IQueryable<Question> SilentSince(DateTime moment) => database.Questions
        .Where(question => question.Messages.All(message => message.SentUtc <= moment))
        .Where(question => !database.Questions.Any(other =>
            (other.Number == question.SplitFrom || other.SplitFrom == (question.SplitFrom ?? question.Number)) && other.Messages.Any(message => message.SentUtc > moment)));

    private async Task Mark(IQueryable<Question> questions, ErasureReason reason)
    {
        foreach (var together in (await questions.AsNoTracking().ToListAsync()).GroupBy(question => question.Root))
            await eraser.Mark([.. together], reason);
    }

    /// <summary>A backup of the database may bring back what was erased after it was made; the keys still know, and which way it went.</summary>
    private async Task MarkRestored()
    {
        var destroyed = await keys.Destroyed();
        foreach (var question in await database.Questions.AsNoTracking().ToListAsync())
            if (destroyed.TryGetValue(question.Id, out var reason))
                await eraser.Mark([question], reason);
    }
}
