using System.Data.Common;
using EmploymentNet.Core.AdviceDesk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EmploymentNet.Site.Features.Desk.Live;

/// <summary>
/// Tells the bus what happened to questions once it is committed. It listens at the one place that every act passes, an asker's as well
/// as a job's, so that no feature to come can forget to. One for each unit of work.
/// </summary>
public sealed class CommitNews(DeskBus bus) : ISaveChangesInterceptor, IDbTransactionInterceptor
{
    private readonly List<(EntityEntry Entry, EntityState State)> _saving = [];
    private readonly List<DeskEvent> _saved = [];

    public ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        _saving.Clear();
        _saving.AddRange(eventData.Context!.ChangeTracker.Entries()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && (entry.Entity is Question or Claim or Message or Urgency or Note or Review or ReviewComment
                || IsPartNews(entry)))
            .Select(entry => (entry, entry.State)));
        return ValueTask.FromResult(result);
    }

    /// <summary>Numbers are known only now: the database gives them.</summary>
    public ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        _saved.AddRange(_saving.Select(saving => EventOf(saving.Entry, saving.State)).GroupBy(news => news.Question)
            .Select(news => news.MinBy(one => one.Kind)));
        _saving.Clear();
        if (eventData.Context!.Database.CurrentTransaction is null)
            Tell();
        return ValueTask.FromResult(result);
    }

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Tell();
        return Task.CompletedTask;
    }

    public Task TransactionRolledBackAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        _saved.Clear();
        return Task.CompletedTask;
    }

    private void Tell()
    {
        _saved.ForEach(bus.Tell);
        _saved.Clear();
    }

    private static DeskEvent EventOf(EntityEntry entry, EntityState state) => entry.Entity switch
    {
        Question { MarkedUtc: not null } question => new(question.Number, DeskEventKind.Erased),
        Question question => new(question.Number, state == EntityState.Added ? DeskEventKind.Asked : state == EntityState.Deleted ? DeskEventKind.Erased : DeskEventKind.Changed),
        Message { IsFromDesk: true } => new(NumberOf(entry), DeskEventKind.Answered),
        Message => new(NumberOf(entry), DeskEventKind.FollowedUp),
        Claim { Ending: ClaimEnding.Answered } => new(NumberOf(entry), DeskEventKind.Answered),
        Claim { ReleasedUtc: not null } => new(NumberOf(entry), DeskEventKind.Released),
        Claim when state == EntityState.Added => new(NumberOf(entry), DeskEventKind.Claimed),
        Note => new(NumberOf(entry), state == EntityState.Added ? DeskEventKind.Noted : DeskEventKind.Mentions),
        Review { IsWaiting: true } => new(NumberOf(entry), DeskEventKind.ReviewRequested),
        Part => new(NumberOf(entry), DeskEventKind.PartChanged),
        Review { EndedUtc: null } or ReviewComment => new(NumberOf(entry), DeskEventKind.Reviewed),
        _ => new(NumberOf(entry), DeskEventKind.Changed),
    };

    /// <summary>Nobody is told of every word that is saved.</summary>
    private static bool IsPartNews(EntityEntry entry) =>
        entry.Entity is Part && (entry.State != EntityState.Modified || entry.Property(nameof(Part.SignedUtc)).IsModified || entry.Property(nameof(Part.LeftOutUtc)).IsModified);

    private static int NumberOf(EntityEntry entry) => (int)entry.Property("QuestionNumber").CurrentValue!;
}
