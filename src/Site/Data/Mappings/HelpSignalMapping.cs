using EmploymentNet.Core.AdviceDesk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class HelpSignalMapping : IEntityTypeConfiguration<HelpSignal>
{
    public void Configure(EntityTypeBuilder<HelpSignal> builder)
    {
        builder.Property(signal => signal.Language).HasMaxLength(Question.KeyLength);
        builder.Property(signal => signal.Id).ValueGeneratedNever();
    }
}
