using EmploymentNet.Core.AdviceDesk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class ReviewCommentMapping : IEntityTypeConfiguration<ReviewComment>
{
    public void Configure(EntityTypeBuilder<ReviewComment> builder)
    {
        builder.Property(comment => comment.Id).ValueGeneratedNever();
        builder.Property<int>("QuestionNumber");
        builder.HasIndex("QuestionNumber").HasDatabaseName("IX_ReviewComment_Question");
    }
}
