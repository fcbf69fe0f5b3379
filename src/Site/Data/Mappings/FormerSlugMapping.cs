using EmploymentNet.Core.AdviceDesk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class FormerSlugMapping : IEntityTypeConfiguration<FormerSlug>
{
    public void Configure(EntityTypeBuilder<FormerSlug> builder)
    {
        builder.HasKey(former => new { former.Language, former.Slug });
        builder.Property(former => former.Language).HasMaxLength(Question.KeyLength);
        builder.Property(former => former.Slug).HasMaxLength(PublishedAnswer.SlugLength);
        builder.HasIndex(former => former.Answer).HasDatabaseName("IX_FormerSlug_Answer");
        builder.HasOne<PublishedAnswer>().WithMany().HasForeignKey(former => former.Answer).OnDelete(DeleteBehavior.Cascade);
    }
}
