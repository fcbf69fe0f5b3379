using EmploymentNet.Core.AdviceDesk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class PlacementMapping : IEntityTypeConfiguration<Placement>
{
    public void Configure(EntityTypeBuilder<Placement> builder)
    {
        builder.HasKey(placement => placement.Code);
        builder.Property(placement => placement.Code).HasMaxLength(Placement.LongestCode);
        builder.Property(placement => placement.FinnishName).HasMaxLength(Placement.NameLength);
        builder.Property(placement => placement.SwedishName).HasMaxLength(Placement.NameLength);
        builder.Property(placement => placement.Showings).HasJson();
        builder.Ignore(placement => placement.IsOpen).Ignore(placement => placement.SinceUtc).Ignore(placement => placement.ClosedUtc);
    }
}
