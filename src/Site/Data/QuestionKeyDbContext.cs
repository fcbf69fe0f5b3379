using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Data;

/// <summary>
/// The keys of the questions, in a database of their own beside the other keys: a backup of the site without this is
/// a backup of nothing readable, and a key deleted here is deleted for every backup.
/// </summary>
public sealed class QuestionKeyDbContext(DbContextOptions<QuestionKeyDbContext> options) : DbContext(options)
{
    public DbSet<WrappedQuestionKey> Keys => Set<WrappedQuestionKey>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<WrappedQuestionKey>().HasKey(key => key.QuestionId);
}

/// <param name="Wrapped">The key, protected by the data protection ring.</param>
public sealed record WrappedQuestionKey(Guid QuestionId, byte[] Wrapped);
