using EmploymentNet.Core.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class CountedMonthMapping : IEntityTypeConfiguration<CountedMonth>
{
    public void Configure(EntityTypeBuilder<CountedMonth> builder)
    {
        builder.HasKey(month => new { month.Year, month.Month });
        builder.Property(month => month.Figures).HasJson();
    }
}
