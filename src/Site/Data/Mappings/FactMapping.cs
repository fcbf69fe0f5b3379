using EmploymentNet.Core.AdviceDesk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class FactMapping : IEntityTypeConfiguration<Fact>
{
    public void Configure(EntityTypeBuilder<Fact> builder)
    {
        builder.Property(fact => fact.Id).ValueGeneratedNever();
        builder.Property(fact => fact.Topic).HasMaxLength(Question.KeyLength);
        builder.Property(fact => fact.Language).HasMaxLength(Question.KeyLength);
        builder.Property(fact => fact.AgeBand).HasMaxLength(Question.KeyLength);
        builder.Property(fact => fact.ForWhom).HasMaxLength(Question.KeyLength);
        builder.Property(fact => fact.Verdict).HasConversion<string>().HasMaxLength(Question.KeyLength);
        builder.Property(fact => fact.Place).HasConversion<string>().HasMaxLength(Question.KeyLength);
        builder.Property(fact => fact.Placement).HasMaxLength(Placement.LongestCode);
        builder.HasIndex(fact => fact.AskedWeek).HasDatabaseName("IX_Fact_AskedWeek");
        builder.HasIndex(fact => fact.Topic).HasDatabaseName("IX_Fact_Topic");
        builder.HasOne<Topic>().WithMany().HasForeignKey(fact => fact.Topic).OnDelete(DeleteBehavior.Restrict);
    }
}
