using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.ChildWelfare;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class WelfareRecordMapping : IEntityTypeConfiguration<WelfareRecord>
{
    public void Configure(EntityTypeBuilder<WelfareRecord> builder)
    {
        builder.Property(record => record.Step).HasConversion<string>().HasMaxLength(Question.KeyLength);
        builder.Property(record => record.Outcome).HasConversion<string>().HasMaxLength(Question.KeyLength);
        builder.Property<int>("QuestionNumber");
        builder.HasIndex("QuestionNumber").HasDatabaseName("IX_WelfareRecord_Question");
    }
}
