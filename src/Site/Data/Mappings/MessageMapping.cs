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
        builder.OwnsOne(message => message.Second, second =>
        {
            second.Property(part => part.Id).ValueGeneratedNever();
            second.Property(part => part.Profession).HasMaxLength(Question.KeyLength);
            second.HasIndex(part => part.Staff).HasFilter("\"Second_Staff\" IS NOT NULL").HasDatabaseName("IX_Message_SecondStaff");
        });
        builder.HasIndex(message => message.Staff).HasFilter("\"Staff\" IS NOT NULL").HasDatabaseName("IX_Message_Staff");
    }
}
