using EmploymentNet.Core.AdviceDesk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class AnswerSignalMapping : IEntityTypeConfiguration<AnswerSignal>
{
    public void Configure(EntityTypeBuilder<AnswerSignal> builder)
    {
        builder.Property(signal => signal.Id).ValueGeneratedNever();
        builder.Property(signal => signal.Language).HasMaxLength(Question.KeyLength);
        builder.Property<int>("QuestionNumber");
        builder.HasIndex("QuestionNumber").IsUnique().HasDatabaseName("IX_AnswerSignal_Question");
        // Goes with its question, whoever erases that.
        builder.HasOne<Question>().WithOne(question => question.Signal).HasForeignKey<AnswerSignal>("QuestionNumber").IsRequired().OnDelete(DeleteBehavior.Cascade);
    }
}
