using EmploymentNet.Core.AdviceDesk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class NoteMapping : IEntityTypeConfiguration<Note>
{
    public void Configure(EntityTypeBuilder<Note> builder)
    {
        builder.Property(note => note.Id).ValueGeneratedNever();
        builder.Property<int>("QuestionNumber");
        builder.HasIndex("QuestionNumber").HasDatabaseName("IX_Note_Question");
        builder.HasOne<Question>().WithMany(question => question.Notes).HasForeignKey("QuestionNumber").IsRequired();
        builder.HasMany(note => note.Mentions).WithOne().HasForeignKey("NoteId").IsRequired();
    }
}

public sealed class MentionMapping : IEntityTypeConfiguration<Mention>
{
    public void Configure(EntityTypeBuilder<Mention> builder)
    {
        builder.Property(mention => mention.Id).ValueGeneratedNever();
        builder.Property<Guid>("NoteId");
        // Of two nodes that tell of the same mention one does.
        builder.Property(mention => mention.ToldUtc).IsConcurrencyToken();
        builder.HasIndex("NoteId").HasDatabaseName("IX_Mention_Note");
        // A worker's own, and among them what they have not seen: each page of the back office counts these.
        builder.HasIndex(mention => new { mention.Staff, mention.SeenUtc }).HasDatabaseName("IX_Mention_Staff_Seen");
        // What nobody has seen or was told of is little, whoever it is for.
        builder.HasIndex(mention => mention.ToldUtc).HasFilter("\"SeenUtc\" IS NULL AND \"ToldUtc\" IS NULL").HasDatabaseName("IX_Mention_Untold");
    }
}
