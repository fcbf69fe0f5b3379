using EmploymentNet.Core.AdviceDesk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class RetentionDecisionMapping : IEntityTypeConfiguration<RetentionDecision>
{
    public void Configure(EntityTypeBuilder<RetentionDecision> builder) => builder.ComplexProperty(decision => decision.Periods, periods =>
    {
        periods.Property(period => period.QuietMonths).HasColumnName("QuietMonths");
        periods.Property(period => period.HeldDays).HasColumnName("HeldDays");
    });
}
