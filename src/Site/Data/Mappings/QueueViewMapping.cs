using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Features.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class QueueViewMapping : IEntityTypeConfiguration<QueueView>
{
    public void Configure(EntityTypeBuilder<QueueView> builder)
    {
        builder.Property(view => view.Name).HasMaxLength(QueueView.NameLength);
        builder.Property(view => view.Query).HasMaxLength(QueueView.QueryLength);
        builder.HasIndex(view => new { view.Staff, view.Name }).IsUnique().HasDatabaseName("IX_QueueView_Staff_Name");
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(view => view.Staff).OnDelete(DeleteBehavior.Cascade);
    }
}
