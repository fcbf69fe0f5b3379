using EmploymentNet.Core.AdviceDesk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmploymentNet.Site.Data.Mappings;

/// <summary>
/// What keeps the queue as fast with fifty thousand questions as with fifty: an index for each order it can stand in, over those rows
/// alone that can stand there. Each filter says word for word what <c>QueueFilter</c> asks; otherwise SQLite does not use the index.
/// </summary>
public static class QueueIndexes
{
    private const string Open = "(\"AnsweredUtc\" IS NULL OR \"ReopenedUtc\" IS NOT NULL) AND \"AskedBackUtc\" IS NULL AND \"ClosedUtc\" IS NULL";
    private const string Answered = "\"AnsweredUtc\" IS NOT NULL AND \"ReopenedUtc\" IS NULL AND \"ClosedUtc\" IS NULL";

    public static void HasQueueIndexes(this EntityTypeBuilder<Question> builder)
    {
        builder.HasIndex(question => new { question.IsUrgent, question.DueUtc }, "IX_Question_Open").IsDescending(true, false).HasFilter(Open);
        builder.HasIndex(question => new { question.Topic, question.IsUrgent, question.DueUtc }, "IX_Question_OpenOfTopic")
            .IsDescending(false, true, false).HasFilter(Open);
        builder.HasIndex(question => new { question.IsUrgent, question.DueUtc }, "IX_Question_Reopened").IsDescending(true, false).HasFilter("\"ReopenedUtc\" IS NOT NULL");
        builder.HasIndex(question => question.AnsweredUtc, "IX_Question_Answered").HasFilter(Answered);
        builder.HasIndex(question => new { question.Topic, question.AnsweredUtc }, "IX_Question_AnsweredOfTopic").HasFilter(Answered);
        builder.HasIndex(question => question.AskedBackUtc, "IX_Question_Waiting").HasFilter("\"AskedBackUtc\" IS NOT NULL");
        builder.HasIndex(question => question.ClosedUtc, "IX_Question_Closed").HasFilter("\"ClosedUtc\" IS NOT NULL");
        builder.HasIndex(question => question.Language, "IX_Question_Language");
        // Otherwise EF takes a filtered one above for the index of the foreign key.
        builder.HasIndex(question => question.Topic, "IX_Questions_Topic");
    }
}
