using EmploymentNet.Core.AdviceDesk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class PromiseMonthMapping : IEntityTypeConfiguration<PromiseMonth>
{
    public void Configure(EntityTypeBuilder<PromiseMonth> builder)
    {
        builder.HasKey(month => month.Month);
        builder.Ignore(month => month.Told);
        foreach (var column in (string[])["Promised", "Kept", "MedianMinutes", "SlowestMinutes"])
            builder.Property<int?>(column);
    }
}

public sealed class PromisedAnswerMapping : IEntityTypeConfiguration<PromisedAnswer>
{
    public void Configure(EntityTypeBuilder<PromisedAnswer> builder)
    {
        builder.Property(promise => promise.Id).ValueGeneratedNever();
        builder.HasIndex(promise => promise.Month).HasDatabaseName("IX_PromisedAnswer_Month");
    }
}
