using EmploymentNet.Core.AdviceDesk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class ReviewMapping : IEntityTypeConfiguration<Review>
{
    public void Configure(EntityTypeBuilder<Review> builder)
    {
        builder.Ignore(review => review.IsWaiting);
        builder.Property(review => review.Id).ValueGeneratedNever();
        // Of two readers who decide at once the second is told; and what is sent is not what a reader turns down in the same moment.
        builder.Property(review => review.Verdict).HasConversion<string>().HasMaxLength(Question.KeyLength).IsConcurrencyToken();
        builder.Property(review => review.EndedUtc).IsConcurrencyToken();
        builder.Property(review => review.Ending).HasConversion<string>().HasMaxLength(Question.KeyLength);
        builder.Property<int>("QuestionNumber");
        builder.HasIndex(["QuestionNumber"], "IX_Review_Question");
        // One request at a time; and the few that wait are found without looking at those that are over.
        builder.HasIndex(["QuestionNumber"], "IX_Review_Current").IsUnique().HasFilter("\"EndedUtc\" IS NULL");
    }
}
