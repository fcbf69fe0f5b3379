using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Core.Statistics;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Overview;

/// <summary>Counts each month once, when its time has come. The first is that of the first question; from then on none is left out.</summary>
public sealed class CountingJob(SiteDbContext database, TimeProvider clock)
{
    public async Task Run()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        for (var due = await Next(); due is { } period && period.CountedFrom <= HelsinkiTime.DayOf(now); due = period.Next)
            await Count(period, now);
    }

    /// <returns>Null as long as nobody has asked.</returns>
    private async Task<Period?> Next()
    {
        var last = await database.CountedMonths.AsNoTracking().OrderByDescending(month => month.Year).ThenByDescending(month => month.Month)
            .Select(month => new { month.Year, month.Month }).FirstOrDefaultAsync();
        if (last is not null)
            return new Period(last.Year, last.Month).Next;
        var asked = await LetIn().MinAsync(question => (DateTime?)question.AskedUtc) is { } utc ? HelsinkiTime.WeekOf(HelsinkiTime.DayOf(utc)) : (DateOnly?)null;
        var erased = await database.Facts.MinAsync(fact => (DateOnly?)fact.AskedWeek);
        return asked is null && erased is null ? null : Period.OfWeek(Earlier(asked ?? DateOnly.MaxValue, erased ?? DateOnly.MaxValue));
    }

    private async Task Count(Period period, DateTime now)
    {
        // What is erased in this moment is either still a question or already a fact, and never both or neither.
        await using var moment = await database.Database.BeginTransactionAsync();
        if (await database.CountedMonths.AnyAsync(month => month.Year == period.Year && month.Month == period.Month))
            return;
        database.Add(CountedMonth.Count(period, [.. await Living(period), .. await Erased(period)], now));
        await database.SaveChangesAsync();
        await moment.CommitAsync();
        database.ChangeTracker.Clear();
    }

    private async Task<IEnumerable<Asked>> Living(Period period)
    {
        var (from, to) = (HelsinkiTime.StartOfDayUtc(period.First), HelsinkiTime.StartOfDayUtc(period.End));
        var questions = await LetIn().AsNoTracking().Where(question => question.AskedUtc >= from && question.AskedUtc < to).ToListAsync();
        return questions.Select(question => new Asked(Fact.Of(question), question.AskedUtc));
    }

    private async Task<IEnumerable<Asked>> Erased(Period period)
    {
        var facts = await database.Facts.AsNoTracking().Where(fact => fact.AskedWeek >= period.First && fact.AskedWeek < period.End).ToListAsync();
        return facts.Select(fact => new Asked(fact, Utc: null));
    }

    /// <summary>What is marked and not yet erased counts as what it was. What nobody let in was no question.</summary>
    private IQueryable<Question> LetIn() =>
        database.Questions.IgnoreQueryFilters().Where(question => question.Hold == null || question.Hold.ReleasedUtc != null);

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
