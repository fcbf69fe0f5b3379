using EmploymentNet.Core.AdviceDesk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class ClaimMapping : IEntityTypeConfiguration<Claim>
{
    public void Configure(EntityTypeBuilder<Claim> builder)
    {
        // Of two presses of "send the answer" the second finds the claim released and is refused.
        builder.Property(claim => claim.ReleasedUtc).IsConcurrencyToken();
        builder.Property(claim => claim.Ending).HasConversion<string>().HasMaxLength(Question.KeyLength);
        builder.Property<int>("QuestionNumber");
        // What makes claiming atomic: of two workers at once the second breaks this index.
        builder.HasIndex("QuestionNumber").IsUnique().HasFilter("\"ReleasedUtc\" IS NULL").HasDatabaseName("IX_Claim_Current");
        builder.HasIndex(claim => claim.Staff).HasFilter("\"ReleasedUtc\" IS NULL").HasDatabaseName("IX_Claim_Holder");
    }
}
