using EmploymentNet.Core.Content.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class StoredMediaMapping : IEntityTypeConfiguration<StoredMedia>
{
    public void Configure(EntityTypeBuilder<StoredMedia> builder)
    {
        builder.HasKey(media => media.Key);
        builder.Property(media => media.Key).ValueGeneratedNever();
        builder.Property(media => media.Name).HasMaxLength(StoredVersion.NameLength);
        builder.Property(media => media.ContentType).HasMaxLength(StoredContent.ContentTypeLength);
        builder.Property(media => media.Properties).HasJson();
    }
}
