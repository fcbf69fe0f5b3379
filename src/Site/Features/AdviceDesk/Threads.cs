using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.ReturnPhrases;
using EmploymentNet.Core.Notifications;
using EmploymentNet.Core.Privacy;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.AdviceDesk;

/// <summary>An asker's way in: a new thread by ticket, an old one by phrase. What returns has been committed.</summary>
public sealed class Threads(SiteDbContext database, QuestionKeys keys, PhraseKeys phrases, TimeProvider clock)
{
    /// <summary>Safe to repeat: the same ticket gives the same phrase and makes one row, whatever raced with it.</summary>
    public async Task<Receipt> Ask(Asking asking, Ticket ticket)
    {
        var phrase = phrases.Derive(ticket);
        return await AskedBefore(asking, ticket, phrase) ?? await AskFirst(asking, ticket, phrase)
            ?? await AskedBefore(asking, ticket, phrase)
            ?? throw new InvalidOperationException("Two tickets gave one phrase.");
    }

    /// <summary>Who finds the thread reads it: an address that was to tell of the answer is erased with that.</summary>
    /// <returns>Null where the phrase leads nowhere, or no longer does.</returns>
    public async Task<Thread?> Find(ReturnPhrase phrase)
    {
        foreach (var hash in phrases.Hashes(phrase))
            if (await Questions.SingleOrDefaultAsync(question => question.PhraseHash == hash) is { } question)
                return await Open(await Change(question, found => found.ReadByAsker()));
        return null;
    }

    public Task FollowUp(Thread thread, DeskText text, Ticket ticket) =>
        Change(thread.Question, question => question.FollowUp(text, ticket, thread.Key, Now));

    /// <param name="address">Null to be told nowhere.</param>
    public Task TellAt(Thread thread, EmailAddress? address) =>
        Change(thread.Question, question => question.TellAt(address, SiteLanguage.Current, thread.Key, Now));

    private IQueryable<Question> Questions =>
        database.Questions.Include(question => question.Messages.OrderBy(message => message.SentUtc))
            .Include(question => question.Claims).Include(question => question.Signal).AsSplitQuery();

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private async Task<Receipt?> AskedBefore(Asking asking, Ticket ticket, ReturnPhrase phrase)
    {
        var hash = ticket.Hash;
        if (await Questions.SingleOrDefaultAsync(question => question.TicketHash == hash) is not { } question || await Open(question) is not { } thread)
            return null;
        return new Receipt(phrase, await Change(question, again => again.AskAgain(asking, ticket, thread.Key, Now)));
    }

    private async Task<Receipt?> AskFirst(Asking asking, Ticket ticket, ReturnPhrase phrase)
    {
        var id = Guid.NewGuid();
        var question = Question.Ask(asking, ticket, phrases.Hash(phrase, ticket.KeyId), await keys.Make(id), id, Now);
        database.Add(question);
        try
        {
            await database.SaveChangesAsync();
            return new Receipt(phrase, question);
        }
        catch (DbUpdateException exception) when (Sqlite.IsDuplicate(exception))
        {
            database.ChangeTracker.Clear();
            await keys.Destroy(id);
            return null;
        }
    }

    /// <summary>
    /// Until it is committed: who was faster, another press of the same button or the desk's answer, has changed the thread,
    /// and the act is done again on what it is now.
    /// </summary>
    /// <returns>The thread as it is committed.</returns>
    private async Task<Question> Change(Question question, Action<Question> act)
    {
        while (true)
        {
            act(question);
            try
            {
                await database.SaveChangesAsync();
                return question;
            }
            catch (DbUpdateException exception) when (exception is DbUpdateConcurrencyException || Sqlite.IsDuplicate(exception))
            {
                database.ChangeTracker.Clear();
                question = await Questions.SingleAsync(fresh => fresh.Number == question.Number);
            }
        }
    }

    private async Task<Thread?> Open(Question question) =>
        await keys.Find(question.Id) is { } key ? new Thread(question, key) : null;
}

/// <summary>A question and the key that opens its texts.</summary>
public sealed record Thread(Question Question, QuestionKey Key);

/// <summary>What the asker takes home.</summary>
public sealed record Receipt(ReturnPhrase Phrase, Question Question);
