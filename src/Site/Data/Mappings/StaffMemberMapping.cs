using EmploymentNet.Site.Features.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class StaffMemberMapping : IEntityTypeConfiguration<StaffMember>
{
    public void Configure(EntityTypeBuilder<StaffMember> builder)
    {
        builder.Property(member => member.Name).HasMaxLength(StaffMember.NameLength);
        builder.OwnsOne(member => member.SecondFactor, factor => factor.Property(one => one.SealedKey).HasMaxLength(SecondFactor.SealedKeyLength));
        builder.OwnsOne(member => member.Deactivation);
        builder.Ignore(member => member.SiteLanguage);
    }
}
