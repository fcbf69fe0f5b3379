using EmploymentNet.Core.AdviceDesk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class TranslationOrderMapping : IEntityTypeConfiguration<TranslationOrder>
{
    public void Configure(EntityTypeBuilder<TranslationOrder> builder)
    {
        builder.Property(order => order.Id).ValueGeneratedNever();
        builder.Property(order => order.Language).HasMaxLength(Question.KeyLength);
        builder.HasIndex(order => new { order.QuestionNumber, order.Language }).IsUnique()
            .HasFilter("\"DoneUtc\" IS NULL").HasDatabaseName("IX_TranslationOrder_Open");
        builder.HasOne<Question>().WithMany().HasForeignKey(order => order.QuestionNumber).OnDelete(DeleteBehavior.Cascade);
    }
}
