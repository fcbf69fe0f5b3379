using EmploymentNet.Core.AdviceDesk.Groups;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class ExpertGroupMapping : IEntityTypeConfiguration<ExpertGroup>
{
    public void Configure(EntityTypeBuilder<ExpertGroup> builder)
    {
        builder.Property(group => group.FinnishName).HasMaxLength(ExpertGroup.NameLength);
        builder.Property(group => group.SwedishName).HasMaxLength(ExpertGroup.NameLength);
        builder.Ignore(group => group.Members);
        builder.HasMany(group => group.Memberships).WithOne().HasForeignKey("GroupId").IsRequired();
        builder.HasMany(group => group.Rota).WithOne().HasForeignKey("GroupId").IsRequired();
    }
}

public sealed class MembershipMapping : IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<Membership> builder)
    {
        builder.Property<int>("GroupId");
        builder.HasIndex("GroupId", nameof(Membership.Staff)).IsUnique().HasFilter("\"EndedUtc\" IS NULL").HasDatabaseName("IX_Membership_Current");
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(membership => membership.Staff).OnDelete(DeleteBehavior.Cascade);
    }
}

public sealed class RotaDutyMapping : IEntityTypeConfiguration<RotaDuty>
{
    public void Configure(EntityTypeBuilder<RotaDuty> builder)
    {
        builder.Property<int>("GroupId");
        builder.HasKey("GroupId", nameof(RotaDuty.Week), nameof(RotaDuty.Staff));
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(duty => duty.Staff).OnDelete(DeleteBehavior.Cascade);
    }
}
