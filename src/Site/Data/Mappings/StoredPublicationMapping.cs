using EmploymentNet.Core.Content.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class StoredPublicationMapping : IEntityTypeConfiguration<StoredPublication>
{
    public void Configure(EntityTypeBuilder<StoredPublication> builder)
    {
        builder.Property(publication => publication.Culture).HasMaxLength(StoredPublication.CultureLength);
        builder.HasOne(publication => publication.Version).WithMany().HasForeignKey("VersionId").IsRequired();
        builder.HasIndex("ContentKey").HasDatabaseName("IX_StoredPublication_Content");
        builder.HasIndex("VersionId").HasDatabaseName("IX_StoredPublication_Version");
    }
}
