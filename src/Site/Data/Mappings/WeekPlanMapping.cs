using EmploymentNet.Core.DutyCalendar;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class WeekPlanMapping : IEntityTypeConfiguration<WeekPlan>
{
    public void Configure(EntityTypeBuilder<WeekPlan> builder)
    {
        builder.ToTable("WeekPlans");
        builder.Property(plan => plan.Scope).IsScope();
        builder.Property(plan => plan.Turns).IsTurns();
        builder.Property(plan => plan.EndedUtc).IsConcurrencyToken();
        builder.Ignore(plan => plan.Week);
        builder.HasIndex(plan => plan.Scope).IsUnique().HasFilter("\"EndedUtc\" IS NULL").HasDatabaseName("IX_WeekPlan_Current");
    }
}
