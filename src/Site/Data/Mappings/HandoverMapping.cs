using EmploymentNet.Core.AdviceDesk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class HandoverMapping : IEntityTypeConfiguration<Handover>
{
    public void Configure(EntityTypeBuilder<Handover> builder)
    {
        builder.Property(handover => handover.Id).ValueGeneratedNever();
        builder.Property<int>("QuestionNumber");
        builder.HasIndex("QuestionNumber").HasDatabaseName("IX_Handover_Question");
    }
}
