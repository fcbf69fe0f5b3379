using EmploymentNet.Core.AdviceDesk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class RecusalMapping : IEntityTypeConfiguration<Recusal>
{
    public void Configure(EntityTypeBuilder<Recusal> builder)
    {
        builder.Property<int>("QuestionNumber");
        builder.HasIndex("QuestionNumber", nameof(Recusal.Staff)).IsUnique().HasDatabaseName("IX_Recusal_Question_Staff");
    }
}
