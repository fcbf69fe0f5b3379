using EmploymentNet.Core.AdviceDesk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class DraftMapping : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        builder.Property(draft => draft.Id).ValueGeneratedNever();
        builder.Property(draft => draft.Revision).IsConcurrencyToken();
        builder.Property<int>("QuestionNumber");
        builder.HasIndex("QuestionNumber").IsUnique().HasDatabaseName("IX_Draft_Question");
        builder.HasOne<Question>().WithOne(question => question.Draft).HasForeignKey<Draft>("QuestionNumber").IsRequired().OnDelete(DeleteBehavior.Cascade);
    }
}
