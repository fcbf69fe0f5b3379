using EmploymentNet.Core.AdviceDesk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class AskStarterMapping : IEntityTypeConfiguration<AskStarter>
{
    public void Configure(EntityTypeBuilder<AskStarter> builder)
    {
        builder.Property(starter => starter.Topic).HasMaxLength(Question.KeyLength);
        builder.Property(starter => starter.LifeSituation).HasMaxLength(Question.KeyLength);
        builder.HasOne<Topic>().WithMany().HasForeignKey(starter => starter.Topic).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsOne(starter => starter.Finnish, Text);
        builder.OwnsOne(starter => starter.Swedish, Text);
        builder.OwnsOne(starter => starter.Season);
    }

    private static void Text(OwnedNavigationBuilder<AskStarter, StarterText> builder)
    {
        builder.Property(text => text.Title).HasMaxLength(StarterText.TitleLength);
        builder.Property(text => text.Text).HasMaxLength(StarterText.TextLength);
    }
}
