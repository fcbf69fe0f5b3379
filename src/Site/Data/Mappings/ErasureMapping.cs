using EmploymentNet.Core.AdviceDesk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class ErasureMapping : IEntityTypeConfiguration<Erasure>
{
    public void Configure(EntityTypeBuilder<Erasure> builder)
    {
        // No foreign key: this outlives its question.
        builder.HasIndex(erasure => erasure.QuestionNumber).IsUnique().HasDatabaseName("IX_Erasure_Question");
        builder.HasIndex(erasure => erasure.SpentTicket).IsUnique().HasDatabaseName("IX_Erasure_SpentTicket");
        builder.HasIndex(erasure => erasure.SweptUtc).HasDatabaseName("IX_Erasure_SweptUtc");
        builder.Property(erasure => erasure.Reason).HasConversion<string>().HasMaxLength(Question.KeyLength);
        // Of two jobs that finish the same erasure the second is refused, and leaves no second fact.
        builder.Property(erasure => erasure.ErasedUtc).IsConcurrencyToken();
    }
}
