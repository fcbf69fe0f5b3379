using EmploymentNet.Core.AdviceDesk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class QuestionMapping : IEntityTypeConfiguration<Question>
{
    public void Configure(EntityTypeBuilder<Question> builder)
    {
        builder.HasKey(question => question.Number);
        builder.Property(question => question.Number).ValueGeneratedOnAdd();
        builder.HasIndex(question => question.Id).IsUnique().HasDatabaseName("IX_Question_Id");
        builder.HasIndex(question => question.TicketHash).IsUnique().HasDatabaseName("IX_Question_TicketHash");
        builder.HasIndex(question => question.PhraseHash).IsUnique().HasDatabaseName("IX_Question_PhraseHash");
        builder.HasQueueIndexes();
        builder.Property(question => question.PhraseKeyId).HasMaxLength(Question.KeyLength);
        builder.HasIndex(question => question.SplitFrom).HasFilter("\"SplitFrom\" IS NOT NULL").HasDatabaseName("IX_Question_SplitFrom");
        builder.Property(question => question.MessageCount).IsConcurrencyToken();
        // Nor is a part left behind that is split off while its asker deletes everything, or takes a consent back.
        builder.Property(question => question.SplitCount).IsConcurrencyToken();
        builder.Property(question => question.MayPublish).IsConcurrencyToken();
        // A follow-up that meets the mark is refused by this, and is never lost in a thread that is being erased.
        builder.Property(question => question.MarkedUtc).IsConcurrencyToken();
        // Nor does danger heard in this moment meet a worker who has just said that there is none, and stay unseen.
        builder.Property(question => question.IsUrgent).IsConcurrencyToken();
        // What one act ends or opens, another that was decided on before it does not pass over.
        builder.Property(question => question.ClosedUtc).IsConcurrencyToken();
        builder.Property(question => question.ReopenedUtc).IsConcurrencyToken();
        builder.Property(question => question.AskedBackUtc).IsConcurrencyToken();
        builder.HasQueryFilter(question => question.MarkedUtc == null);
        builder.Property(question => question.Topic).HasMaxLength(Question.KeyLength);
        builder.Property(question => question.Language).HasMaxLength(Question.KeyLength);
        builder.Property(question => question.AgeBand).HasMaxLength(Question.KeyLength);
        builder.Property(question => question.ForWhom).HasMaxLength(Question.KeyLength);
        // No foreign key: placements are never deleted, and SQLite would rebuild the table to have one.
        builder.Property(question => question.Placement).HasMaxLength(Placement.LongestCode);
        builder.ComplexProperty(question => question.Hold, held =>
        {
            held.Property(hold => hold.Reason).HasConversion<string>().HasMaxLength(Question.KeyLength);
            // Nor is a thread marked as spam that nobody let in, which somebody lets in in the same moment.
            held.Property(hold => hold.ReleasedUtc).IsConcurrencyToken();
        });
        builder.HasOne<Topic>().WithMany().HasForeignKey(question => question.Topic).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(question => question.Messages).WithOne().HasForeignKey("QuestionNumber").IsRequired();
        builder.HasMany(question => question.Claims).WithOne().HasForeignKey("QuestionNumber").IsRequired();
        builder.HasMany(question => question.Urgencies).WithOne().HasForeignKey("QuestionNumber").IsRequired();
        builder.HasMany(question => question.ServiceNotices).WithOne().HasForeignKey("QuestionNumber").IsRequired();
        builder.HasMany(question => question.Closings).WithOne().HasForeignKey("QuestionNumber").IsRequired();
        builder.HasMany(question => question.Mergings).WithOne().HasForeignKey("QuestionNumber").IsRequired();
        builder.HasMany(question => question.WelfareRecords).WithOne().HasForeignKey("QuestionNumber").IsRequired();
        builder.HasMany(question => question.Handovers).WithOne().HasForeignKey("QuestionNumber").IsRequired();
        builder.HasMany(question => question.Reviews).WithOne().HasForeignKey("QuestionNumber").IsRequired();
        builder.HasMany(question => question.ReviewComments).WithOne().HasForeignKey("QuestionNumber").IsRequired();
        builder.HasMany(question => question.Recusals).WithOne().HasForeignKey("QuestionNumber").IsRequired();
        builder.Ignore(question => question.CurrentReview).Ignore(question => question.IsApproved).Ignore(question => question.IsAnswerApproved).Ignore(question => question.Reviewing).Ignore(question => question.PartAlong).Ignore(question => question.LastFromDesk);
        builder.Ignore(question => question.CurrentClosing).Ignore(question => question.CurrentMerging);
        builder.Ignore(question => question.CurrentClaim).Ignore(question => question.State).Ignore(question => question.IsOpen).Ignore(question => question.IsWaiting).Ignore(question => question.IsReadByAsker).Ignore(question => question.Root)
            .Ignore(question => question.CanBeAskedBack)
            .Ignore(question => question.HasAnswer).Ignore(question => question.Risks).Ignore(question => question.Welfare);
        builder.OwnsOne(question => question.Recording, recording => recording.Property(one => one.Place).HasConversion<string>().HasMaxLength(Question.KeyLength));
        builder.OwnsOne(question => question.Outcome, outcome => outcome.Ignore(one => one.IsKept).Ignore(one => one.Taken));
        builder.HasIndex(question => question.StartedUtc).HasDatabaseName("IX_Question_Started");
        builder.OwnsOne(question => question.Rating, rating => rating.Property(one => one.Verdict).HasConversion<string>().HasMaxLength(Question.KeyLength));
    }
}
