using EmploymentNet.Core.Content.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class StoredContentMapping : IEntityTypeConfiguration<StoredContent>
{
    public void Configure(EntityTypeBuilder<StoredContent> builder)
    {
        builder.HasKey(content => content.Key);
        builder.Property(content => content.Key).ValueGeneratedNever();
        builder.Property(content => content.ContentType).HasMaxLength(StoredContent.ContentTypeLength);
        builder.HasMany(content => content.Versions).WithOne().HasForeignKey("ContentKey").IsRequired();
        builder.HasMany(content => content.Publications).WithOne().HasForeignKey("ContentKey").IsRequired();
        builder.HasIndex(content => new { content.ParentKey, content.SortOrder }).HasDatabaseName("IX_StoredContent_Parent");
    }
}
