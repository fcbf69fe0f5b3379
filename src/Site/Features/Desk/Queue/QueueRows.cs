using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
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
    public async Task<IReadOnlyDictionary<string, int>> Count(QueueFilter filter, Guid staff)
    {
        var counts = new Dictionary<string, int>();
        foreach (var state in QueueFilter.States)
            counts[state] = await (filter with { State = state }).Apply(database, staff, Now).Take(Counted).CountAsync();
        return counts;
    }

    /// <summary>How many answers wait for this worker to read them.</summary>
    public Task<int> CountToRead(Guid staff) => QueueFilter.ToBeRead.Apply(database, staff, Now).Take(Counted).CountAsync();

    public async Task<IReadOnlyList<QueueRow>> Read(QueueFilter filter, int page, Guid staff, IReadOnlyList<Topic> topics)
    {
        var questions = await filter.Apply(database, staff, Now)
            .Skip((page - 1) * PageSize).Take(PageSize)
            .Include(question => question.Claims.Where(claim => claim.ReleasedUtc == null))
            .Include(question => question.Reviews.Where(review => review.EndedUtc == null))
            .Include(question => question.Mergings.Where(merging => merging.EndedUtc == null))
            .Include(question => question.Recusals.Where(recusal => recusal.Staff == staff))
            .AsSplitQuery()
            .ToListAsync();
        var previews = await Previews([.. questions.Where(question => QueueRow.HasPreview(question) && !question.IsClosedTo(staff))]);
        var names = await Names(questions);
        return
        [
            .. questions.Select(question => new QueueRow(
                question,
                topics.First(topic => topic.Key == question.Topic).NameIn(SiteLanguage.Current),
                question.CurrentClaim is { } claim ? names.GetValueOrDefault(claim.Staff) : null,
                question.CurrentReview?.Reader is { } reader ? names.GetValueOrDefault(reader) : null,
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

    private Task<Dictionary<Guid, string>> Names(IEnumerable<Question> questions)
    {
        var named = questions.SelectMany(question => (Guid?[])[question.CurrentClaim?.Staff, question.CurrentReview?.Reader]).OfType<Guid>().Distinct().ToList();
        return database.Users.Where(user => named.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.Name);
    }
}
