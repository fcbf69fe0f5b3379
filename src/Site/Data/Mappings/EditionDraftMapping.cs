using EmploymentNet.Core.AdviceDesk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class EditionDraftMapping : IEntityTypeConfiguration<EditionDraft>
{
    public void Configure(EntityTypeBuilder<EditionDraft> builder)
    {
        builder.Property(draft => draft.Id).ValueGeneratedNever();
        builder.Property(draft => draft.Language).HasMaxLength(Question.KeyLength);
        builder.Property(draft => draft.Revision).IsConcurrencyToken();
        builder.HasIndex(draft => new { draft.QuestionNumber, draft.Language }).IsUnique().HasDatabaseName("IX_EditionDraft_Question");
        builder.HasOne<Question>().WithMany().HasForeignKey(draft => draft.QuestionNumber).OnDelete(DeleteBehavior.Cascade);
    }
}
