using EmploymentNet.Core.AdviceDesk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class MergingMapping : IEntityTypeConfiguration<Merging>
{
    public void Configure(EntityTypeBuilder<Merging> builder)
    {
        builder.Ignore(merging => merging.IsCurrent);
        builder.Property<int>("QuestionNumber");
        builder.HasIndex("QuestionNumber").HasDatabaseName("IX_Merging_Question");
        // Those that wait for an answer are few; what has ended is not looked for.
        builder.HasIndex(merging => merging.EndedUtc).HasDatabaseName("IX_Merging_EndedUtc");
        // Of two that give the answer at once the second is refused.
        builder.Property(merging => merging.EndedUtc).IsConcurrencyToken();
    }
}
