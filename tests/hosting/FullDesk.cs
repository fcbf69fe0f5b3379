using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EmploymentNet.Testing;

/// <summary>A desk with years of questions, without their texts: the database makes the rows itself, in a second and not in an hour.</summary>
public static class FullDesk
{
    /// <param name="open">Of these every tenth is in somebody's hands, and of these every other waits for a second reader.</param>
    public static async Task FillDesk(this IServiceProvider services, int open, int answered)
    {
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<SiteDbContext>();
        var first = (await database.Questions.MaxAsync(question => (int?)question.Number) ?? 0) + 1;
        var (firstAnswered, last) = (first + open, first + open + answered - 1);
        await database.Database.ExecuteSqlAsync($"""
            WITH RECURSIVE rows(n) AS (SELECT {first} UNION ALL SELECT n + 1 FROM rows WHERE n < {last}),
                dated AS (SELECT n, strftime('%Y-%m-%d %H:%M:%f', '2026-11-23', printf('-%d minutes', n)) AS moment FROM rows),
                named AS (SELECT "Key", row_number() OVER () - 1 AS place FROM "Topics")
            INSERT INTO "Questions" ("Number", "Id", "TicketHash", "PhraseKeyId", "PhraseHash", "Topic", "Language", "MayPublish", "MessageCount", "AskedUtc", "DueUtc", "TargetUtc", "AnsweredUtc", "IsUrgent")
            SELECT n, printf('%s-%s-%s-%s-%s', hex(randomblob(4)), hex(randomblob(2)), hex(randomblob(2)), hex(randomblob(2)), hex(randomblob(6))),
                randomblob(32), '00', randomblob(32), named."Key", CASE WHEN n % 20 = 0 THEN 'sv' ELSE 'fi' END, 0, 1, moment, moment, moment,
                CASE WHEN n >= {firstAnswered} THEN moment END, n % 50 = 0
            FROM dated JOIN named ON named.place = n % (SELECT count(*) FROM named)
            """);
        await database.Database.ExecuteSqlAsync($"""
            INSERT INTO "Message" ("Id", "SentUtc", "Sealed", "QuestionNumber")
            SELECT printf('%s-%s-%s-%s-%s', hex(randomblob(4)), hex(randomblob(2)), hex(randomblob(2)), hex(randomblob(2)), hex(randomblob(6))), "AskedUtc", zeroblob(200), "Number"
            FROM "Questions" WHERE "Number" >= {first}
            """);
        await database.Database.ExecuteSqlAsync($"""
            INSERT INTO "Claim" ("Staff", "ClaimedUtc", "ActiveUtc", "ReleasedUtc", "QuestionNumber")
            SELECT (SELECT "Id" FROM "AspNetUsers" WHERE "UserName" = 'counsellor'), "AskedUtc", "AskedUtc", "AnsweredUtc", "Number"
            FROM "Questions" WHERE "Number" >= {first} AND ("AnsweredUtc" IS NOT NULL OR "Number" % 10 = 3)
            """);
        await database.Database.ExecuteSqlAsync($"""
            INSERT INTO "Review" ("Id", "Writer", "RequestedUtc", "RequestedVersion", "EndedUtc", "QuestionNumber")
            SELECT printf('%s-%s-%s-%s-%s', hex(randomblob(4)), hex(randomblob(2)), hex(randomblob(2)), hex(randomblob(2)), hex(randomblob(6))),
                (SELECT "Id" FROM "AspNetUsers" WHERE "UserName" = 'lead'), "AskedUtc", 1, "AnsweredUtc", "Number"
            FROM "Questions" WHERE "Number" >= {first} AND "Number" % 20 = 3
            """);
    }
}
