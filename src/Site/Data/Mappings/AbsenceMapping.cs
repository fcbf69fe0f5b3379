using EmploymentNet.Core.AdviceDesk.Groups;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class AbsenceMapping : IEntityTypeConfiguration<Absence>
{
    public void Configure(EntityTypeBuilder<Absence> builder)
    {
        builder.Ignore(absence => absence.BeginsUtc);
        builder.HasIndex(absence => absence.Until).HasDatabaseName("IX_Absence_Until");
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(absence => absence.Staff).OnDelete(DeleteBehavior.Cascade);
    }
}
