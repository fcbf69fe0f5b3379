using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk.Retention;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Holdings;

/// <summary>Counts what is kept and what goes next: numbers and moments, never a word of what is counted.</summary>
public sealed class Inventory(SiteDbContext database, Expiry expiry, TimeProvider clock)
{
    public static readonly IReadOnlyList<int> AgesInMonths = [1, 6, 12];

    public static readonly IReadOnlyList<int> DaysAhead = [0, 7, 30, 90];

    private readonly DateTime _now = clock.GetUtcNow().UtcDateTime;

    public async Task<IReadOnlyList<Holding>> All()
    {
        var letIn = database.Questions.Where(question => question.Hold == null || question.Hold.ReleasedUtc != null);
        var held = database.Questions.Where(question => question.Hold != null && question.Hold.ReleasedUtc == null);
        return
        [
            await Of("Threads", letIn.Select(question => question.Messages.Max(message => message.SentUtc))),
            await Of("Held", held.Select(question => question.Messages.Max(message => message.SentUtc))),
            await Of("Messages", database.Questions.SelectMany(question => question.Messages).Select(message => message.SentUtc)),
            await Of("Drafts", database.Questions.Where(question => question.Draft != null).Select(question => question.Draft!.SavedUtc)),
            await Of("EditionDrafts", database.EditionDrafts.Select(draft => draft.SavedUtc)),
            await Of("Notes", database.Questions.SelectMany(question => question.Notes).Select(note => note.Utc)),
            await Of("Addresses", database.AnswerSignals.Select(signal => signal.AddedUtc)),
            await Of("Published", database.PublishedAnswers.Where(answer => answer.Withdrawal == null).Select(answer => answer.PublishedUtc)),
            await Of("Withdrawn", database.PublishedAnswers.Where(answer => answer.Withdrawal != null).Select(answer => answer.PublishedUtc)),
            await Of("Facts", database.Facts.Select(fact => fact.AskedWeek)),
            await Of("HelpSignals", database.HelpSignals.Select(signal => signal.Day)),
            await Of("AnswerHelp", database.AnswerHelp.Select(help => help.Day)),
            await Of("AnswerReads", database.AnswerReads.Select(reads => reads.Week)),
            await Of("CountedMonths", database.CountedMonths.Select(month => month.CountedUtc)),
            await Of("PromiseMonths", database.PromiseMonths.Select(month => month.FrozenUtc)),
            await Of("PromisedAnswers", database.PromisedAnswers.Select(promise => promise.Month)),
            await Of("HoursProposals", database.HoursProposals.Select(proposal => proposal.ProposedUtc)),
            await Of("Mail", database.Outbox.Select(mail => mail.WrittenUtc)),
            await Of("Erasures", database.Erasures.Select(erasure => erasure.MarkedUtc)),
            await Of("Audit", database.AuditEntries.Select(entry => entry.Utc)),
        ];
    }

    /// <summary>In the order of <see cref="DaysAhead"/>.</summary>
    public async Task<IReadOnlyList<Expiring>> Next(RetentionPeriods periods)
    {
        var next = new List<Expiring>();
        foreach (var days in DaysAhead)
            next.Add(new(await expiry.Quiet(periods, _now.AddDays(days)).CountAsync(), await expiry.Held(periods, _now.AddDays(days)).CountAsync()));
        return next;
    }

    private async Task<Holding> Of(string kind, IQueryable<DateTime> moments)
    {
        var younger = new List<int>();
        foreach (var months in AgesInMonths)
        {
            var since = _now.AddMonths(-months);
            younger.Add(await moments.CountAsync(moment => moment > since));
        }
        return Make(kind, await moments.CountAsync(), await moments.MinAsync(moment => (DateTime?)moment), younger);
    }

    /// <summary>Of what is kept by its day or week alone.</summary>
    private async Task<Holding> Of(string kind, IQueryable<DateOnly> days)
    {
        var younger = new List<int>();
        foreach (var months in AgesInMonths)
        {
            var since = HelsinkiTime.DayOf(_now).AddMonths(-months);
            younger.Add(await days.CountAsync(day => day > since));
        }
        var oldest = await days.MinAsync(day => (DateOnly?)day);
        return Make(kind, await days.CountAsync(), oldest is { } day ? HelsinkiTime.StartOfDayUtc(day) : null, younger);
    }

    /// <param name="kind">Of what.</param>
    /// <param name="count">Of all ages.</param>
    /// <param name="oldest">The moment of the oldest.</param>
    /// <param name="younger">How many are younger than each of the ages.</param>
    private static Holding Make(string kind, int count, DateTime? oldest, List<int> younger) =>
        new(kind, count, oldest, [.. younger.Append(count).Zip(younger.Prepend(0), (upTo, before) => upTo - before)]);
}
