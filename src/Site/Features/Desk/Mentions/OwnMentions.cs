using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.Groups;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Desk.Groups;
using EmploymentNet.Site.Features.Desk.Live;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Mentions;

/// <summary>Where a worker is named in notes, as far as they can open the question.</summary>
public sealed class OwnMentions(SiteDbContext database, DeskBus bus, TimeProvider clock)
{
    /// <summary>What is older is found at its question.</summary>
    private const int Most = 100;

    public Task<int> CountUnseen(TopicAccess access) => Of(access).CountAsync(named => named.Mention.SeenUtc == null);

    /// <summary>What has not been seen comes first, the newest at the top.</summary>
    public Task<List<OwnMention>> Newest(TopicAccess access) => (
        from named in Of(access)
        join writer in database.Users on named.Note.Staff equals writer.Id
        orderby named.Mention.SeenUtc == null descending, named.Note.Utc descending
        select new OwnMention(named.Question.Number, named.Question.Topic, named.Note.Id, writer.Name, named.Note.Utc, named.Mention.SeenUtc == null))
        .Take(Most).ToListAsync();

    /// <summary>The worker has the question open, with its notes in sight.</summary>
    public async Task Seen(int question, Guid staff)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var seen = await database.Set<Mention>()
            .Where(mention => mention.Staff == staff && mention.SeenUtc == null)
            .Where(mention => database.Set<Note>().Any(note => note.Id == EF.Property<Guid>(mention, "NoteId") && EF.Property<int>(note, "QuestionNumber") == question))
            .ExecuteUpdateAsync(row => row.SetProperty(mention => mention.SeenUtc, now));
        if (seen > 0)
            bus.Tell(new(question, DeskEventKind.Mentions));
    }

    private IQueryable<Named> Of(TopicAccess access) =>
        from question in database.Questions.SeenBy(access, database)
        where !question.Recusals.Any(recusal => recusal.Staff == access.Staff)
        from note in question.Notes
        from mention in note.Mentions
        where mention.Staff == access.Staff
        select new Named { Question = question, Note = note, Mention = mention };

    private sealed class Named
    {
        public required Question Question { get; init; }

        public required Note Note { get; init; }

        public required Mention Mention { get; init; }
    }
}

/// <summary>By whom and when a worker was named, and where; not in which words.</summary>
public sealed record OwnMention(int Question, string Topic, Guid Note, string Writer, DateTime Utc, bool IsUnseen);
