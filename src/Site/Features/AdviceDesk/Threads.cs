using System.Security.Cryptography;
using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.ReturnPhrases;
using EmploymentNet.Core.Audit;
using EmploymentNet.Core.Notifications;
using EmploymentNet.Core.Privacy;
using EmploymentNet.Core.Safety;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk.Answers;
using EmploymentNet.Site.Features.AdviceDesk.Retention;
using EmploymentNet.Site.Features.AdviceDesk.Safety;
using EmploymentNet.Site.Features.Audit;
using EmploymentNet.Site.Features.Desk.Groups;
using EmploymentNet.Site.Features.Notifications;
using EmploymentNet.Site.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.AdviceDesk;

/// <summary>An asker's way in: a new thread by ticket, an old one by phrase. What returns has been committed.</summary>
public sealed class Threads(
    SiteDbContext database, QuestionKeys keys, PhraseKeys phrases, Eraser eraser, OnDuty onDuty, DeskPromise promise, OutboxBell bell, AuditLog audit, TimeProvider clock)
{
    /// <summary>Safe to repeat: the same ticket gives the same phrase and makes one row, whatever raced with it.</summary>
    /// <returns>Null where the thread that this ticket began is erased: an old tab does not bring it back.</returns>
    public async Task<Receipt?> Ask(Asking asking, Ticket ticket)
    {
        if (await IsSpent(ticket))
            return null;
        asking = asking with { Promise = await promise.Now() };
        if (await BegunBy(ticket) is { } question)
            return await AskAgain(question, asking, ticket);
        return await AskFirst(asking, ticket) ?? (await BegunBy(ticket) is { } faster ? await AskAgain(faster, asking, ticket) : null);
    }

    /// <summary>Who finds a thread reads it: an address that was to tell of the answer is erased with that.</summary>
    /// <returns>Null where the phrase leads nowhere, or no longer does.</returns>
    public async Task<Conversation?> Find(ReturnPhrase phrase)
    {
        foreach (var hash in phrases.Hashes(phrase))
            if (await database.Questions.Where(question => question.PhraseHash == hash).Select(question => (int?)question.Number).SingleOrDefaultAsync() is { } number)
                return await Open(number);
        return null;
    }

    /// <returns>False where the thread was erased meanwhile.</returns>
    public async Task<bool> FollowUp(Thread thread, DeskText text, Ticket ticket)
    {
        var promised = await promise.Now();
        return await Hear(thread.Question, text, question => question.FollowUp(text, ticket, thread.Key, Now, promised), act => Change(thread.Question.Number, act)) is not null;
    }

    /// <param name="address">Null to be told nowhere.</param>
    public async Task TellAt(Conversation conversation, EmailAddress? address)
    {
        var (question, key) = conversation.First;
        await Change(question.Number, current => current.TellAt(address, SiteLanguage.Current, key, Now));
        await TellPartsAt(question.Number, address, SiteLanguage.Current);
    }

    /// <returns>False where there is no answer to rate, or the thread was erased meanwhile.</returns>
    public async Task<bool> Rate(Thread thread, Verdict verdict)
    {
        var isRated = false;
        return await Change(thread.Question.Number, question => isRated = question.Rate(verdict, Now)) is not null && isRated;
    }

    /// <returns>False where the threads were erased meanwhile.</returns>
    public async Task<bool> ObjectToPublishing(Conversation conversation) =>
        await TakeConsentBack(conversation.First.Question.Number, _ => { }) is not null;

    /// <summary>What somebody writes into a thread in the same moment goes with it.</summary>
    public async Task Delete(Conversation conversation)
    {
        var root = conversation.First.Question.Number;
        for (var current = await Under(root); current.Count > 0; current = await Under(root))
            if (await eraser.Erase(current, ErasureReason.Asker))
                return;
        // Another press of the same button was faster, and may not have finished what this one confirms.
        await eraser.FinishMarked();
    }

    private IQueryable<Question> Questions =>
        database.Questions.Include(question => question.Messages.OrderBy(message => message.SentUtc))
            .Include(question => question.Claims).Include(question => question.Signal).Include(question => question.Urgencies)
            .Include(question => question.Closings).Include(question => question.Mergings).AsSplitQuery();

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private Task<bool> IsSpent(Ticket ticket)
    {
        var hash = Ticket.SpentHash(ticket.Hash);
        return database.Erasures.AnyAsync(erasure => erasure.SpentTicket == hash);
    }

    private Task<Question?> BegunBy(Ticket ticket)
    {
        var hash = ticket.Hash;
        return Questions.SingleOrDefaultAsync(question => question.TicketHash == hash);
    }

    private async Task<Receipt?> AskAgain(Question question, Asking asking, Ticket ticket)
    {
        if (await keys.Find(question.Id) is not { } key)
            return null;
        var changed = await Hear(
            question,
            asking.Text,
            fresh => fresh.AskAgain(asking, ticket, key, Now),
            act => asking.MayPublish ? Change(question.Number, act) : TakeConsentBack(question.Number, act));
        if (changed is null)
            return null;
        if (changed.AnsweredUtc is null)
            await TellPartsAt(changed.Number, asking.Email, ticket.Language);
        return new Receipt(phrases.Derive(ticket), changed);
    }

    /// <summary>Once the first question has the address: what is split off from then on takes it over from there.</summary>
    private async Task TellPartsAt(int root, EmailAddress? address, SiteLanguage language)
    {
        foreach (var number in (await NumbersUnder(root)).Where(number => number != root))
            if (await database.Questions.Where(part => part.Number == number).Select(part => (Guid?)part.Id).SingleOrDefaultAsync() is { } id
                && await keys.Find(id) is { } key)
                await Change(number, part => part.TellAt(address, language, key, Now));
    }

    /// <returns>Null where another press of the same button was faster.</returns>
    private async Task<Receipt?> AskFirst(Asking asking, Ticket ticket)
    {
        var (id, phrase) = (Guid.NewGuid(), phrases.Derive(ticket));
        var question = Question.Ask(asking, ticket, HashOf(phrase, asking, ticket), await keys.Make(id), id, Now);
        database.Add(question);
        if (question.IsUrgent)
            Alert(question, await onDuty.For(question.Topic, question.Id));
        try
        {
            await using var transaction = await database.Database.BeginTransactionAsync();
            await database.SaveChangesAsync();
            if (asking.Recording is { } recording)
            {
                // The number is known only now.
                audit.Add(AuditAct.QuestionRecorded, recording.Staff, question.Number);
                await database.SaveChangesAsync();
            }
            await transaction.CommitAsync();
            RingFor(question);
            return new Receipt(phrase, question);
        }
        catch (DbUpdateException exception) when (Sqlite.IsDuplicate(exception))
        {
            database.ChangeTracker.Clear();
            await keys.Discard(id);
            return null;
        }
    }

    /// <summary>Where nobody is handed the phrase, none leads to the thread.</summary>
    private byte[] HashOf(ReturnPhrase phrase, Asking asking, Ticket ticket) => asking.Recording is { IsHandedOver: false }
        ? RandomNumberGenerator.GetBytes(HMACSHA256.HashSizeInBytes)
        : phrases.Hash(phrase, ticket.KeyId);

    /// <summary>Whoever is on duty is told of danger in the commit that keeps the words, or not at all.</summary>
    /// <param name="heard">The question, as it was found.</param>
    /// <param name="text">What the asker wrote.</param>
    /// <param name="add">Adds what the asker wrote; says whether it sounds like danger.</param>
    /// <param name="commit">Does that until it is committed.</param>
    private async Task<Question?> Hear(Question heard, DeskText text, Func<Question, bool> add, Func<Action<Question>, Task<Question?>> commit)
    {
        var told = SafetyNet.Find(text.Value).Count > 0 ? await onDuty.For(heard.Topic, heard.Id) : [];
        var changed = await commit(question =>
        {
            if (add(question))
                Alert(question, told);
        });
        RingFor(changed);
        return changed;
    }

    private void RingFor(Question? question)
    {
        if (question is { IsUrgent: true })
            bell.Ring();
    }

    private void Alert(Question question, IReadOnlyList<Guid> told) => database.AddRange(UrgentLetter.About(question, told, Now));

    /// <summary>
    /// Until it is committed: who was faster, another press of the same button or the desk's answer, has changed the thread,
    /// and the act is done again on what it is now.
    /// </summary>
    /// <returns>The question as it is then; null where erasing was faster.</returns>
    private async Task<Question?> Change(int number, Action<Question> act)
    {
        while (await Questions.SingleOrDefaultAsync(question => question.Number == number) is { } current)
        {
            act(current);
            try
            {
                await database.SaveChangesAsync();
                return current;
            }
            catch (DbUpdateException exception) when (Sqlite.IsBeaten(exception))
            {
                database.ChangeTracker.Clear();
            }
        }
        return null;
    }

    /// <summary>
    /// A change after which nothing that was asked under the phrase is public. Who publishes in the same moment comes before all of it, or after.
    /// </summary>
    /// <param name="root">Number of the question that the act is about, whose phrase it is.</param>
    private async Task<Question?> TakeConsentBack(int root, Action<Question> act)
    {
        await using var transaction = await database.Database.BeginTransactionAsync();
        var numbers = await NumbersUnder(root);
        Question? changed = null;
        foreach (var number in numbers)
        {
            var current = await Change(number, question =>
            {
                if (question.MayPublish)
                    audit.Add(AuditAct.AskerObjected, staff: null, number);
                if (number == root)
                    act(question);
                question.ObjectToPublishing(Now);
            });
            if (number == root)
                changed = current;
        }
        foreach (var answer in await database.PublishedAnswers.InForce().Where(answer => answer.QuestionNumber != null && numbers.Contains(answer.QuestionNumber.Value)).ToListAsync())
            answer.WithdrawForAsker(Now);
        await database.SaveChangesAsync();
        await transaction.CommitAsync();
        return changed;
    }

    private Task<List<int>> NumbersUnder(int root) => database.Questions
        .Where(question => question.Number == root || question.SplitFrom == root)
        .OrderBy(question => question.Number).Select(question => question.Number).ToListAsync();

    /// <summary>All that the phrase of a question opens.</summary>
    private Task<List<Question>> Under(int root) => database.Questions.Where(question => question.Number == root || question.SplitFrom == root).ToListAsync();

    private async Task<IReadOnlyList<Topic>> TopicsOf(List<Thread> threads)
    {
        if (threads.Count == 1)
            return [];
        var topics = await database.Topics.AsNoTracking().ToDictionaryAsync(topic => topic.Key);
        return threads.ConvertAll(thread => topics[thread.Question.Topic]);
    }

    private async Task<Conversation?> Open(int root)
    {
        var threads = new List<Thread>();
        foreach (var number in await NumbersUnder(root))
            if (await Change(number, found => found.ReadByAsker()) is { } read && await keys.Find(read.Id) is { } key)
                threads.Add(new Thread(read, key));
        return threads is [{ Question.SplitFrom: null }, ..] ? new Conversation(threads, await TopicsOf(threads)) : null;
    }
}
