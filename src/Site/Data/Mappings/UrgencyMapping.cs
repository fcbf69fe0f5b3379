using EmploymentNet.Core.AdviceDesk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class UrgencyMapping : IEntityTypeConfiguration<Urgency>
{
    public void Configure(EntityTypeBuilder<Urgency> builder)
    {
        builder.Property(urgency => urgency.Category).HasConversion<string>().HasMaxLength(Question.KeyLength);
        builder.Ignore(urgency => urgency.IsCurrent);
        builder.Property<int>("QuestionNumber");
        builder.HasIndex("QuestionNumber").HasDatabaseName("IX_Urgency_Question");
    }
}
