using EmploymentNet.Core.Staff;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class OneTimeLinkMapping : IEntityTypeConfiguration<OneTimeLink>
{
    public void Configure(EntityTypeBuilder<OneTimeLink> builder)
    {
        builder.Property(link => link.Hash).HasMaxLength(OneTimeLink.HashLength);
        builder.Property(link => link.Purpose).HasConversion<string>().HasMaxLength(OneTimeLink.PurposeLength);
        // Of two presses the second is told that the link is used.
        builder.Property(link => link.UsedUtc).IsConcurrencyToken();
        builder.HasIndex(link => link.Hash).IsUnique().HasDatabaseName("IX_OneTimeLink_Hash");
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(link => link.Staff);
        builder.HasIndex(link => link.Staff).HasDatabaseName("IX_OneTimeLink_Staff");
    }
}
