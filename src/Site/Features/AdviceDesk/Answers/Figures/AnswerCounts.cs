using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.AdviceDesk.Answers.Figures;

/// <summary>Adds to the figures of answers, in the database: several nodes may add at the same moment.</summary>
public sealed class AnswerCounts(SiteDbContext database)
{
    public async Task AddReads(int answer, DateOnly week, int count)
    {
        await database.Database.ExecuteSqlAsync($"""
            INSERT INTO "AnswerReads" ("Answer", "Week", "Count") VALUES ({answer}, {week}, {count})
            ON CONFLICT ("Answer", "Week") DO UPDATE SET "Count" = "AnswerReads"."Count" + excluded."Count"
            """);
        await Add(answer, reads: count, helped: 0);
    }

    public async Task AddHelp(int answer, DateOnly day)
    {
        await using var transaction = await database.Database.BeginTransactionAsync();
        await database.Database.ExecuteSqlAsync($"""
            INSERT INTO "AnswerHelp" ("Answer", "Day", "Count") VALUES ({answer}, {day}, 1)
            ON CONFLICT ("Answer", "Day") DO UPDATE SET "Count" = "AnswerHelp"."Count" + 1
            """);
        await Add(answer, reads: 0, helped: 1);
        await transaction.CommitAsync();
    }

    /// <summary>Somebody about to ask read the answer beside the form, and was helped.</summary>
    public Task AddHelpWhileAsking(int answer) => Add(answer, reads: 1, helped: 1);

    private Task<int> Add(int answer, int reads, int helped) => database.Database.ExecuteSqlAsync($"""
        INSERT INTO "AnswerFigures" ("Answer", "Reads", "Helped") VALUES ({answer}, {reads}, {helped})
        ON CONFLICT ("Answer") DO UPDATE SET "Reads" = "AnswerFigures"."Reads" + excluded."Reads", "Helped" = "AnswerFigures"."Helped" + excluded."Helped"
        """);
}
