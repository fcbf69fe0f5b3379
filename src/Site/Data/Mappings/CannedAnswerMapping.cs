using EmploymentNet.Core.AdviceDesk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class CannedAnswerMapping : IEntityTypeConfiguration<CannedAnswer>
{
    public void Configure(EntityTypeBuilder<CannedAnswer> builder)
    {
        builder.Property(canned => canned.ProposedBy);
        builder.Ignore(canned => canned.State);
        builder.ComplexProperty(canned => canned.Text, written =>
        {
            written.Property(text => text.Language).HasMaxLength(Question.KeyLength);
            written.Property(text => text.Topic).HasMaxLength(Question.KeyLength);
            written.Property(text => text.Title).HasMaxLength(CannedText.TitleLength);
            written.Property(text => text.Body).HasMaxLength(CannedText.BodyLength);
        });
    }
}

public sealed class CannedUseMapping : IEntityTypeConfiguration<CannedUse>
{
    public void Configure(EntityTypeBuilder<CannedUse> builder)
    {
        builder.HasIndex(use => use.CannedAnswerId).HasDatabaseName("IX_CannedUse_CannedAnswer");
        builder.HasOne<CannedAnswer>().WithMany().HasForeignKey(use => use.CannedAnswerId).OnDelete(DeleteBehavior.Cascade);
    }
}
