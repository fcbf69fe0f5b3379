using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.Archive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

/// <summary>Figures of published answers; they are written by <see cref="Features.AdviceDesk.Answers.Figures.AnswerCounts"/> alone, which adds in the database.</summary>
public sealed class AnswerFiguresMapping : IEntityTypeConfiguration<AnswerFigures>, IEntityTypeConfiguration<AnswerReads>, IEntityTypeConfiguration<AnswerHelp>
{
    public void Configure(EntityTypeBuilder<AnswerFigures> builder)
    {
        builder.ToTable("AnswerFigures");
        builder.HasKey(figures => figures.Answer);
        builder.Property(figures => figures.Answer).ValueGeneratedNever();
        builder.HasOne<PublishedAnswer>().WithOne().HasForeignKey<AnswerFigures>(figures => figures.Answer);
    }

    public void Configure(EntityTypeBuilder<AnswerReads> builder)
    {
        builder.ToTable("AnswerReads");
        builder.HasKey(reads => new { reads.Answer, reads.Week });
        builder.HasOne<PublishedAnswer>().WithMany().HasForeignKey(reads => reads.Answer);
    }

    public void Configure(EntityTypeBuilder<AnswerHelp> builder)
    {
        builder.ToTable("AnswerHelp");
        builder.HasKey(help => new { help.Answer, help.Day });
        builder.HasOne<PublishedAnswer>().WithMany().HasForeignKey(help => help.Answer);
    }
}
