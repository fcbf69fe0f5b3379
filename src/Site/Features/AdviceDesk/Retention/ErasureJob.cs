using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.AdviceDesk.Retention;

/// <summary>
/// Finishes what was marked, and then takes what was deleted out of the files: until that has succeeded, pages as they were lie in the
/// write-ahead logs. A reader in the way puts it off to the next run.
/// </summary>
public sealed class ErasureJob(SiteDbContext database, QuestionKeyDbContext keyDatabase, Eraser eraser, TimeProvider clock)
{
    public async Task Run()
    {
        await eraser.FinishMarked();
        var erasures = await database.Erasures.Where(erasure => erasure.ErasedUtc != null && erasure.SweptUtc == null).ToListAsync();
        if (erasures.Count == 0 || !await keyDatabase.Database.Sweep() || !await database.Database.Sweep())
            return;
        erasures.ForEach(erasure => erasure.Swept(clock.GetUtcNow().UtcDateTime));
        await database.SaveChangesAsync();
    }
}
