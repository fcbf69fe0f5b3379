using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.AdviceDesk.Retention;

/// <summary>Marks what has been kept long enough. A message that comes in the same moment wins: the thread then stays.</summary>
public sealed class RetentionJob(SiteDbContext database, QuestionKeys keys, Eraser eraser, Expiry expiry, TimeProvider clock)
{
    public async Task Run()
    {
        var (periods, now) = (await expiry.InForce(), clock.GetUtcNow().UtcDateTime);
        await Mark(expiry.Quiet(periods, now), ErasureReason.Quiet);
        await Mark(expiry.Held(periods, now), ErasureReason.Held);
        await MarkRestored();
        await eraser.FinishMarked();
    }

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
