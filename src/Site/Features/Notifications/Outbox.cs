using EmploymentNet.Core.Notifications;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Notifications;

/// <summary>The queue of mails, on any number of nodes at once: who wants to do something with one claims it first.</summary>
public sealed class Outbox(SiteDbContext database, TimeProvider clock)
{
    /// <summary>How long it remembers that something was sent or discarded.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromDays(30);

    /// <returns>The mail that has been due for longest, claimed; null where none is due.</returns>
    public async Task<OutboxMail?> ClaimNext()
    {
        while (true)
        {
            var due = Free.Where(mail => mail.NextTryUtc <= Now);
            var number = await due.OrderBy(mail => mail.NextTryUtc).ThenBy(mail => mail.Number).Select(mail => mail.Number).FirstOrDefaultAsync();
            if (number == 0)
                return null;
            // One statement, so that of two at once the database lets one through.
            var claimed = await due.Where(mail => mail.Number == number).ExecuteUpdateAsync(set => set
                .SetProperty(mail => mail.ClaimedUntilUtc, Now + OutboxMail.ClaimTime)
                .SetProperty(mail => mail.Tries, mail => mail.Tries + 1));
            if (claimed == 1)
                return await database.Outbox.SingleAsync(mail => mail.Number == number);
        }
    }

    /// <returns>False where somebody else has changed a mail meanwhile; nothing is saved then.</returns>
    public async Task<bool> Save()
    {
        try
        {
            await database.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            database.ChangeTracker.Clear();
            return false;
        }
    }

    /// <summary>Makes due what waits for a later moment, and with <paramref name="refusedToo"/> what waits for a person.</summary>
    public Task TryAllNow(bool refusedToo = false) => Free
        .Where(mail => mail.NextTryUtc > Now || (refusedToo && mail.NextTryUtc == null))
        .ExecuteUpdateAsync(set => set.SetProperty(mail => mail.NextTryUtc, Now));

    public Task ForgetOld() => database.Outbox
        .Where(mail => mail.SentUtc < Now - Memory || mail.Disposal!.Utc < Now - Memory)
        .ExecuteDeleteAsync();

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Neither sent nor discarded, and nobody is sending it.</summary>
    private IQueryable<OutboxMail> Free => database.Outbox.Where(mail =>
        mail.SentUtc == null && mail.Disposal == null && (mail.ClaimedUntilUtc == null || mail.ClaimedUntilUtc <= Now));
}
