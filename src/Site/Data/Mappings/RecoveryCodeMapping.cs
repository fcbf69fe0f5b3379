using EmploymentNet.Core.Staff;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class RecoveryCodeMapping : IEntityTypeConfiguration<RecoveryCode>
{
    public void Configure(EntityTypeBuilder<RecoveryCode> builder)
    {
        builder.Property(code => code.Hash).HasMaxLength(RecoveryCode.HashLength);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(code => code.Staff);
        builder.HasIndex(code => new { code.Staff, code.Number }).HasDatabaseName("IX_RecoveryCode_Staff");
    }
}
