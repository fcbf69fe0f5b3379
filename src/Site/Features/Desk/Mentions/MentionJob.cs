using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Notifications;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Mentions;

/// <summary>Puts a letter into the outbox for each who has not seen in time that a note names them.</summary>
public sealed class MentionJob(SiteDbContext database, OutboxBell bell, TimeProvider clock)
{
    /// <summary>What is left over comes next time.</summary>
    private const int Most = 500;

    public async Task Run()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var waiting = await Waiting(now);
        foreach (var (mention, writtenUtc) in waiting)
            await Tell(mention, writtenUtc, now);
        if (waiting.Count > 0)
            bell.Ring();
    }

    /// <summary>Wider than the rule, which is the mention's: an hour of the night is none of working time.</summary>
    private async Task<List<(Guid Mention, DateTime WrittenUtc)>> Waiting(DateTime now)
    {
        var since = now - Mention.Patience;
        var waiting =
            from mention in database.Set<Mention>()
            where mention.SeenUtc == null && mention.ToldUtc == null
            join note in database.Set<Note>() on EF.Property<Guid>(mention, "NoteId") equals note.Id
            where note.Utc <= since
            orderby note.Utc
            select new { mention.Id, note.Utc };
        return [.. (await waiting.Take(Most).ToListAsync()).Select(one => (one.Id, one.Utc))];
    }

    private async Task Tell(Guid id, DateTime writtenUtc, DateTime now)
    {
        database.ChangeTracker.Clear();
        if (await database.Set<Mention>().FindAsync(id) is not { } mention || !mention.Tell(writtenUtc, now))
            return;
        database.Add(MentionLetter.About(mention, now));
        try
        {
            await database.SaveChangesAsync();
        }
        catch (DbUpdateException exception) when (Sqlite.IsBeaten(exception))
        {
            // Taken back, erased or told of by another node in this moment.
        }
    }
}
