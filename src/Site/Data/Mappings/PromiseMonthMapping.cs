using EmploymentNet.Core.AdviceDesk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class PromiseMonthMapping : IEntityTypeConfiguration<PromiseMonth>
{
    public void Configure(EntityTypeBuilder<PromiseMonth> builder) => builder.HasKey(month => month.Month);
}

public sealed class PromisedAnswerMapping : IEntityTypeConfiguration<PromisedAnswer>
{
    public void Configure(EntityTypeBuilder<PromisedAnswer> builder)
    {
        builder.Property(promise => promise.Id).ValueGeneratedNever();
        builder.HasIndex(promise => promise.Month).HasDatabaseName("IX_PromisedAnswer_Month");
    }
}
