using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.Groups;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk;
using EmploymentNet.Site.Features.Desk.Presence;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Queue;

/// <summary>One page of the queue, in as many commands and rows whether there are fifty questions or fifty thousand.</summary>
public sealed class QueueRows(SiteDbContext database, QuestionKeys keys, DeskPresence presence, TimeProvider clock)
{
    public const int PageSize = 50;

    /// <summary>Nobody pages further than this, and what is more is counted as "more": counting would read every row.</summary>
    public const int Counted = 1000;

    /// <summary>How many stand in each state, with the rest of the filter as it is.</summary>
    public async Task<IReadOnlyDictionary<string, int>> Count(QueueFilter filter, TopicAccess access)
    {
        var counts = new Dictionary<string, int>();
        foreach (var state in QueueFilter.States)
            counts[state] = await (filter with { State = state }).Apply(database, access, Now).Take(Counted).CountAsync();
        return counts;
    }

    /// <summary>How many answers wait for this worker to read them.</summary>
    public Task<int> CountToRead(TopicAccess access) => QueueFilter.ToBeRead.Apply(database, access, Now).Take(Counted).CountAsync();

    public async Task<IReadOnlyList<QueueRow>> Read(QueueFilter filter, int page, TopicAccess access, IReadOnlyList<Topic> topics)
    {
        var staff = access.Staff;
        var questions = await filter.Apply(database, access, Now)
            .Skip((page - 1) * PageSize).Take(PageSize)
            .Include(question => question.Claims.Where(claim => claim.ReleasedUtc == null))
            .Include(question => question.Reviews.Where(review => review.EndedUtc == null))
            .Include(question => question.Mergings.Where(merging => merging.EndedUtc == null))
            .Include(question => question.Recusals.Where(recusal => recusal.Staff == staff))
            .AsSplitQuery()
            .ToListAsync();
        var previews = await Previews([.. questions.Where(question => QueueRow.HasPreview(question) && !question.IsClosedTo(staff))]);
        var today = HelsinkiTime.DayOf(Now);
        var holders = await Holders(questions, today);
        return
        [
            .. questions.Select(question => new QueueRow(
                question,
                topics.First(topic => topic.Key == question.Topic).NameIn(SiteLanguage.Current),
                question.CurrentClaim is { } claim ? holders.GetValueOrDefault(claim.Staff)?.Name : null,
                question.CurrentReview?.Reader is { } reader ? holders.GetValueOrDefault(reader)?.Name : null,
                question.CurrentClaim is { GivenBy: { } giver } given && given.Staff == staff ? holders.GetValueOrDefault(giver)?.Name : null,
                question.CurrentClaim is { } current && holders.GetValueOrDefault(current.Staff) is { } holder ? Absence.LastDayOf(holder.Absences, today) : null,
                question.IsClosedTo(staff),
                previews.GetValueOrDefault(question.Number),
                presence.At(question.Number, staff))),
        ];
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>By one look into the index of messages for each question: "the newest of each" would have the database number all there are.</summary>
    private async Task<Dictionary<int, string>> Previews(IReadOnlyList<Question> questions)
    {
        if (questions.Count == 0)
            return [];
        var numbers = questions.Select(question => question.Number).ToList();
        var newest = await database.Questions.Where(question => numbers.Contains(question.Number))
            .Select(question => new
            {
                question.Number,
                Id = question.Messages.Where(message => message.Staff == null).OrderByDescending(message => message.SentUtc).Select(message => (Guid?)message.Id).FirstOrDefault(),
                Sealed = question.Messages.Where(message => message.Staff == null).OrderByDescending(message => message.SentUtc).Select(message => message.Sealed).FirstOrDefault(),
            })
            .ToDictionaryAsync(message => message.Number);
        var opened = await keys.Find([.. questions.Select(question => question.Id)]);
        return (
            from question in questions
            let message = newest.GetValueOrDefault(question.Number)
            where message?.Sealed is not null && opened.ContainsKey(question.Id)
            select (question.Number, Text: opened[question.Id].Open(message.Sealed, message.Id!.Value)))
            .ToDictionary(preview => preview.Number, preview => QueueRow.Shorten(preview.Text));
    }

    /// <summary>With those who gave what was given, and those who are asked to read.</summary>
    private async Task<Dictionary<Guid, Holder>> Holders(IEnumerable<Question> questions, DateOnly today)
    {
        var named = questions.SelectMany(question => (Guid?[])[question.CurrentClaim?.Staff, question.CurrentClaim?.GivenBy, question.CurrentReview?.Reader])
            .OfType<Guid>().Distinct().ToList();
        var found = await (
            from user in database.Users
            where named.Contains(user.Id)
            join absence in database.Absences.AsNoTracking().Where(absence => absence.Until >= today) on user.Id equals absence.Staff into absences
            from absence in absences.DefaultIfEmpty()
            select new { user.Id, user.Name, Absence = absence }).ToListAsync();
        return found.GroupBy(one => one.Id).ToDictionary(own => own.Key, own => new Holder(own.First().Name, [.. own.Select(one => one.Absence).OfType<Absence>()]));
    }

    private sealed record Holder(string Name, IReadOnlyCollection<Absence> Absences);
}
