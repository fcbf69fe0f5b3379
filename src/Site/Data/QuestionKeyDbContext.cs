using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data.Mappings;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Data;

/// <summary>
/// The keys of the questions, in a database of their own beside the other keys: a backup of the site without this is
/// a backup of nothing readable, and a key destroyed here is destroyed for every backup.
/// </summary>
public sealed class QuestionKeyDbContext(DbContextOptions<QuestionKeyDbContext> options) : DbContext(options)
{
    public DbSet<WrappedQuestionKey> Keys => Set<WrappedQuestionKey>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<WrappedQuestionKey>(keys =>
    {
        keys.HasKey(key => key.QuestionId);
        keys.Property(key => key.DestroyedFor).HasConversion<string>().HasMaxLength(Question.KeyLength);
    });

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTime>();
}

/// <param name="Wrapped">The key, protected by the data protection ring; empty once it is destroyed.</param>
/// <param name="DestroyedUtc">Tells a key that was destroyed from one that is lost: only the former erases what a restored backup brings back.</param>
public sealed record WrappedQuestionKey(Guid QuestionId, byte[] Wrapped, DateTime? DestroyedUtc = null, ErasureReason? DestroyedFor = null);
