using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.Groups;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class TopicMapping : IEntityTypeConfiguration<Topic>
{
    public void Configure(EntityTypeBuilder<Topic> builder)
    {
        builder.HasKey(topic => topic.Key);
        builder.Property(topic => topic.Key).HasMaxLength(Question.KeyLength);
        builder.Property(topic => topic.FinnishName).HasMaxLength(Topic.NameLength);
        builder.Property(topic => topic.SwedishName).HasMaxLength(Topic.NameLength);
        builder.Ignore(topic => topic.NeedsSecondReader);
        builder.HasOne<ExpertGroup>().WithMany().HasForeignKey(topic => topic.Group).OnDelete(DeleteBehavior.SetNull);
    }
}
