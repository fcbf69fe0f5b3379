using EmploymentNet.Core.Content.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class StoredTextMapping : IEntityTypeConfiguration<StoredText>
{
    public void Configure(EntityTypeBuilder<StoredText> builder)
    {
        builder.HasKey(text => text.Key);
        builder.Property(text => text.Key).ValueGeneratedNever();
        builder.Property(text => text.Alias).HasMaxLength(StoredText.AliasLength);
        builder.Property(text => text.Parent).HasMaxLength(StoredText.AliasLength);
        builder.Property(text => text.Translations).HasJson();
        builder.HasIndex(text => text.Alias).HasDatabaseName("IX_StoredText_Alias");
    }
}
