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
        builder.Property(answer => answer.LifeSituation).HasMaxLength(Question.KeyLength);
        builder.Property(answer => answer.Sources).HasJson();
        builder.Property(answer => answer.Corrections).HasJson();
        builder.Property(answer => answer.LinkPrints).HasJson();
        builder.HasIndex(answer => new { answer.Language, answer.LifeSituation, answer.PublishedUtc }).HasDatabaseName("IX_PublishedAnswer_LifeSituation");
        builder.Ignore(answer => answer.CorrectedUtc).Ignore(answer => answer.LeadsTo);
        builder.OwnsOne(answer => answer.Supersession);
        builder.OwnsOne(answer => answer.Withdrawal, withdrawal => withdrawal.Property(one => one.Reason).HasConversion<string>().HasMaxLength(Question.KeyLength));
    }
}
