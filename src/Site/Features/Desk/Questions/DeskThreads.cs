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
            .Include(question => question.Draft)
            .Include(question => question.Closings)
            .Include(question => question.Mergings)
            .AsSplitQuery()
            .SingleOrDefaultAsync(question => question.Number == number);
        return question is not null && await keys.Find(question.Id) is { } key ? new Thread(question, key) : null;
    }
}
