using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk;
using Microsoft.EntityFrameworkCore;
using Thread = EmploymentNet.Site.Features.AdviceDesk.Thread;

namespace EmploymentNet.Site.Features.Desk.Questions;

/// <summary>A worker's way to a thread: by number, with the key that opens it.</summary>
public sealed class DeskThreads(SiteDbContext database, QuestionKeys keys)
{
    /// <summary>Always as the database has it now.</summary>
    /// <returns>Null where there is no such question, or its key is destroyed: an erased thread is like one that never was.</returns>
    public async Task<Thread?> Find(int number)
    {
        database.ChangeTracker.Clear();
        var question = await database.Questions
            .Include(question => question.Messages.OrderBy(message => message.SentUtc))
            .Include(question => question.Claims)
            .Include(question => question.Urgencies)
            .Include(question => question.WelfareRecords)
            .Include(question => question.ServiceNotices)
            .Include(question => question.Closings)
            .Include(question => question.Mergings)
            .Include(question => question.Handovers.OrderBy(handover => handover.Utc))
            .Include(question => question.Recusals)
            .Include(question => question.Ticks)
            .Include(question => question.Notes).ThenInclude(note => note.Mentions)
            .Include(question => question.Reviews.OrderBy(review => review.RequestedUtc))
            .Include(question => question.ReviewComments.OrderBy(comment => comment.Utc))
            .Include(question => question.Draft)
            .Include(question => question.Part)
            .AsSplitQuery()
            .SingleOrDefaultAsync(question => question.Number == number);
        return question is not null && await keys.Find(question.Id) is { } key ? new Thread(question, key) : null;
    }

    /// <summary>Until it is committed: where somebody was faster, the act is done again on what they made of the question.</summary>
    /// <returns>The question as it is then; null where it was erased meanwhile.</returns>
    public async Task<Question?> Change(Question question, Action<Question> act)
    {
        for (var current = question; current is not null; current = (await Find(question.Number))?.Question)
        {
            act(current);
            try
            {
                await database.SaveChangesAsync();
                return current;
            }
            catch (DbUpdateException exception) when (Sqlite.IsBeaten(exception))
            {
                // The next round clears what did not get through.
            }
        }
        return null;
    }
}
