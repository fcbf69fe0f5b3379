using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.AdviceDesk.Promise;

/// <summary>Writes down what each month's promises came to as soon as it is over, as things were at its end.</summary>
public sealed class PromiseMonths(SiteDbContext database, TimeProvider clock)
{
    public async Task Freeze()
    {
        var today = HelsinkiTime.DayOf(clock.GetUtcNow().UtcDateTime);
        var running = new DateOnly(today.Year, today.Month, 1);
        for (var month = await First() ?? running; month < running; month = month.AddMonths(1))
            if (!await Freeze(month))
                return;
        // What was left of erased questions has been counted.
        await database.PromisedAnswers.Where(promise => promise.Month < running).ExecuteDeleteAsync();
    }

    /// <returns>The first month that is not frozen; null where nobody has asked anything yet.</returns>
    private async Task<DateOnly?> First()
    {
        if (await database.PromiseMonths.MaxAsync(month => (DateOnly?)month.Month) is { } last)
            return last.AddMonths(1);
        // What was asked before this was kept count has no start, and its months tell nothing.
        var started = await database.Questions.IgnoreQueryFilters().MinAsync(question => question.Outcome == null ? question.StartedUtc : question.Outcome.StartedUtc);
        DateOnly?[] firsts = [started is { } utc ? PromiseMonth.Of(utc.AddTicks(1)) : null, await database.PromisedAnswers.MinAsync(promise => (DateOnly?)promise.Month)];
        return firsts.Min();
    }

    /// <returns>False where another node was faster.</returns>
    private async Task<bool> Freeze(DateOnly month)
    {
        var (after, last) = PromiseMonth.SpanOf(month);
        // A question that is marked is counted here, and not once more when it is erased.
        var questions = await database.Questions.IgnoreQueryFilters().AsNoTracking()
            .Where(question => question.Outcome == null ? question.DueUtc > after && question.DueUtc <= last : question.Outcome.DueUtc > after && question.Outcome.DueUtc <= last)
            .ToListAsync();
        var erased = await database.PromisedAnswers.AsNoTracking().Where(promise => promise.Month == month).ToListAsync();
        database.Add(PromiseMonth.Freeze(month, [.. questions.Select(question => PromisedAnswer.Of(question, last)).OfType<PromisedAnswer>(), .. erased], clock.GetUtcNow().UtcDateTime));
        try
        {
            await database.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateException exception) when (Sqlite.IsDuplicate(exception))
        {
            return false;
        }
        finally
        {
            database.ChangeTracker.Clear();
        }
    }
}
