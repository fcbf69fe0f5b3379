using EmploymentNet.Core.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class OutboxMailMapping : IEntityTypeConfiguration<OutboxMail>
{
    public void Configure(EntityTypeBuilder<OutboxMail> builder)
    {
        builder.HasKey(mail => mail.Number);
        builder.Property(mail => mail.Number).ValueGeneratedOnAdd();
        builder.Property(mail => mail.Kind).HasMaxLength(OutboxMail.KindLength);
        // Whoever claims, settles or retries a mail at the same time as another is told by it.
        builder.Property(mail => mail.ClaimedUntilUtc).IsConcurrencyToken();
        builder.OwnsOne(mail => mail.Failure, failure => failure.Property(one => one.Problem).HasConversion<string>().HasMaxLength(OutboxMail.KindLength));
        builder.OwnsOne(mail => mail.Disposal);
        builder.HasIndex(mail => mail.NextTryUtc).HasDatabaseName("IX_OutboxMail_NextTry");
        builder.HasIndex(mail => mail.SentUtc).HasDatabaseName("IX_OutboxMail_Sent");
    }
}
