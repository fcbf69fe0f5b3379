using EmploymentNet.Core.AdviceDesk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class CheckPointMapping : IEntityTypeConfiguration<CheckPoint>
{
    public void Configure(EntityTypeBuilder<CheckPoint> builder)
    {
        builder.Property(point => point.Topic).HasMaxLength(Question.KeyLength);
        builder.Property(point => point.FinnishText).HasMaxLength(CheckPoint.TextLength);
        builder.Property(point => point.SwedishText).HasMaxLength(CheckPoint.TextLength);
        builder.HasIndex(point => point.Topic).HasDatabaseName("IX_CheckPoint_Topic");
        builder.HasOne<Topic>().WithMany().HasForeignKey(point => point.Topic).OnDelete(DeleteBehavior.Cascade);
    }
}

public sealed class TickMapping : IEntityTypeConfiguration<Tick>
{
    public void Configure(EntityTypeBuilder<Tick> builder)
    {
        builder.Ignore(tick => tick.IsCurrent);
        builder.Property<int>("QuestionNumber");
        // Of two who tick the same point at once, one does.
        builder.HasIndex("QuestionNumber", nameof(Tick.Point)).IsUnique().HasFilter("\"EndedUtc\" IS NULL").HasDatabaseName("IX_Tick_Current");
        builder.Property(tick => tick.EndedUtc).IsConcurrencyToken();
        builder.HasIndex("QuestionNumber").HasDatabaseName("IX_Tick_Question");
        builder.HasOne<Question>().WithMany(question => question.Ticks).HasForeignKey("QuestionNumber").IsRequired();
        builder.HasOne<CheckPoint>().WithMany().HasForeignKey(tick => tick.Point).OnDelete(DeleteBehavior.Cascade);
    }
}
