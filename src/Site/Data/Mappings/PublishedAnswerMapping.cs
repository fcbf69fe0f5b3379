using EmploymentNet.Core.AdviceDesk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class PublishedAnswerMapping : IEntityTypeConfiguration<PublishedAnswer>
{
    public void Configure(EntityTypeBuilder<PublishedAnswer> builder)
    {
        builder.Property(answer => answer.Language).HasMaxLength(Question.KeyLength);
        builder.Property(answer => answer.Topic).HasMaxLength(Question.KeyLength);
        builder.Property(answer => answer.Profession).HasMaxLength(Question.KeyLength);
        builder.Property(answer => answer.SecondProfession).HasMaxLength(Question.KeyLength);
        builder.Property(answer => answer.Slug).HasMaxLength(PublishedAnswer.SlugLength);
        builder.Property(answer => answer.Title).HasMaxLength(PublishedAnswer.TitleLength);
        builder.Property(answer => answer.QuestionText).HasMaxLength(PublishedAnswer.TextLength);
        builder.Property(answer => answer.AnswerText).HasMaxLength(PublishedAnswer.TextLength);
        builder.HasIndex(answer => new { answer.Language, answer.Slug }).IsUnique().HasDatabaseName("IX_PublishedAnswer_Slug");
        builder.HasIndex(answer => new { answer.Language, answer.PublishedUtc }).HasDatabaseName("IX_PublishedAnswer_Newest");
        builder.HasIndex(answer => new { answer.ThreadId, answer.Language }).IsUnique()
            .HasFilter("\"Withdrawal_Utc\" IS NULL").HasDatabaseName("IX_PublishedAnswer_InForce");
        builder.HasIndex(answer => answer.QuestionNumber).HasDatabaseName("IX_PublishedAnswer_Question");
        builder.HasOne<Question>().WithMany().HasForeignKey(answer => answer.QuestionNumber).OnDelete(DeleteBehavior.SetNull);
        builder.OwnsOne(answer => answer.Withdrawal);
    }
}
