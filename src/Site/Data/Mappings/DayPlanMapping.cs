using EmploymentNet.Core.DutyCalendar;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class DayPlanMapping : IEntityTypeConfiguration<DayPlan>
{
    public void Configure(EntityTypeBuilder<DayPlan> builder)
    {
        builder.ToTable("DayPlans");
        builder.Property(plan => plan.Scope).IsScope();
        builder.Property(plan => plan.Hours).IsHours();
        builder.Property(plan => plan.EndedUtc).IsConcurrencyToken();
        builder.Ignore(plan => plan.SpecialDay);
        builder.OwnsOne(plan => plan.Reason, reason =>
        {
            reason.Property(one => one.Finnish).HasMaxLength(DayReason.Length);
            reason.Property(one => one.Swedish).HasMaxLength(DayReason.Length);
        });
        builder.HasIndex(plan => new { plan.Day, plan.Scope }).IsUnique().HasFilter("\"EndedUtc\" IS NULL").HasDatabaseName("IX_DayPlan_Current");
    }
}
