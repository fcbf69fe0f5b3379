using EmploymentNet.Core.Content.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class StoredVersionMapping : IEntityTypeConfiguration<StoredVersion>
{
    public void Configure(EntityTypeBuilder<StoredVersion> builder)
    {
        builder.Property(version => version.Name).HasMaxLength(StoredVersion.NameLength);
        builder.Property(version => version.Names).HasJson();
        builder.Property(version => version.Properties).HasJson();
        builder.HasIndex("ContentKey").HasDatabaseName("IX_StoredVersion_Content");
    }
}
