using EmploymentNet.Core.AdviceDesk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class PartMapping : IEntityTypeConfiguration<Part>
{
    public void Configure(EntityTypeBuilder<Part> builder)
    {
        builder.Ignore(part => part.GoesAlong);
        builder.Property(part => part.Id).ValueGeneratedNever();
        builder.Property(part => part.Profession).HasMaxLength(Question.KeyLength);
        // The answer takes the part as it was shown: what changes in the same moment keeps it from being sent.
        builder.Property(part => part.Revision).IsConcurrencyToken();
        builder.Property(part => part.SignedUtc).IsConcurrencyToken();
        builder.Property<int>("QuestionNumber");
        builder.HasIndex("QuestionNumber").IsUnique().HasDatabaseName("IX_Part_Question");
        builder.HasOne<Question>().WithOne(question => question.Part).HasForeignKey<Part>("QuestionNumber").IsRequired().OnDelete(DeleteBehavior.Cascade);
    }
}
