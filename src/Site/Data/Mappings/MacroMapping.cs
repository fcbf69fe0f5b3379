using EmploymentNet.Core.AdviceDesk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class MacroMapping : IEntityTypeConfiguration<Macro>
{
    public void Configure(EntityTypeBuilder<Macro> builder) => builder.ComplexProperty(macro => macro.Plan, planned =>
    {
        planned.Property(plan => plan.FinnishName).HasMaxLength(MacroPlan.NameLength);
        planned.Property(plan => plan.SwedishName).HasMaxLength(MacroPlan.NameLength);
        planned.Property(plan => plan.Topic).HasMaxLength(Question.KeyLength);
        planned.Property(plan => plan.End).HasConversion<string>().HasMaxLength(Question.KeyLength);
        planned.Ignore(plan => plan.Sends).Ignore(plan => plan.Inserts);
    });
}

public sealed class MacroUseMapping : IEntityTypeConfiguration<MacroUse>
{
    public void Configure(EntityTypeBuilder<MacroUse> builder)
    {
        builder.HasIndex(use => use.MacroId).HasDatabaseName("IX_MacroUse_Macro");
        builder.HasOne<Macro>().WithMany().HasForeignKey(use => use.MacroId).OnDelete(DeleteBehavior.Cascade);
    }
}
