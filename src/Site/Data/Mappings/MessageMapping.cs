using EmploymentNet.Core.AdviceDesk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

public sealed class MessageMapping : IEntityTypeConfiguration<Message>
{
    public void Configure(EntityTypeBuilder<Message> builder)
    {
        builder.Property(message => message.Id).ValueGeneratedNever();
        builder.Property(message => message.Profession).HasMaxLength(Question.KeyLength);
        builder.Property<int>("QuestionNumber");
        builder.HasIndex("QuestionNumber").HasDatabaseName("IX_Message_Question");
        builder.HasIndex(message => message.Staff).HasFilter("\"Staff\" IS NOT NULL").HasDatabaseName("IX_Message_Staff");
    }
}
