using EmploymentNet.Core.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class AuditEntryMapping : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        // No foreign keys: an entry outlives what it is about.
        builder.Property(entry => entry.Act).HasConversion<string>().HasMaxLength(AuditEntry.ActLength);
        builder.HasIndex(entry => entry.Utc).HasDatabaseName("IX_AuditEntry_Utc");
        builder.HasIndex(entry => new { entry.QuestionNumber, entry.Id }).HasDatabaseName("IX_AuditEntry_Question");
        builder.HasIndex(entry => new { entry.Staff, entry.Id }).HasDatabaseName("IX_AuditEntry_Staff");
        builder.HasIndex(entry => new { entry.Act, entry.Id }).HasDatabaseName("IX_AuditEntry_Act");
    }
}
