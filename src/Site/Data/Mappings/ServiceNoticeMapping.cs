using EmploymentNet.Core.AdviceDesk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class ServiceNoticeMapping : IEntityTypeConfiguration<ServiceNotice>
{
    public void Configure(EntityTypeBuilder<ServiceNotice> builder)
    {
        builder.Property(notice => notice.Id).ValueGeneratedNever();
        builder.Property(notice => notice.Problem).HasConversion<string>().HasMaxLength(Question.KeyLength);
        builder.Property<int>("QuestionNumber");
        // Of two nodes that find the same problem one tells of it.
        builder.HasIndex("QuestionNumber", nameof(ServiceNotice.DueUtc), nameof(ServiceNotice.Problem), nameof(ServiceNotice.Reader)).IsUnique()
            .HasDatabaseName("IX_ServiceNotice_Once");
    }
}
