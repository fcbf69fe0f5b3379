using EmploymentNet.Core.AdviceDesk.Archive;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.AdviceDesk.Answers.Figures;

/// <summary>Writes down what was read since the last time. Run by <see cref="Schedule"/>, and once more when the site stops.</summary>
public sealed class ReadsJob(SiteDbContext database, AnswerCounts counts, Tally<AnswerRead> reads)
{
    public async Task Run()
    {
        var taken = reads.Take();
        if (taken.Count == 0)
            return;
        try
        {
            await Write(taken);
        }
        catch
        {
            reads.PutBack(taken);
            throw;
        }
    }

    private async Task Write(IReadOnlyDictionary<AnswerRead, int> taken)
    {
        var slugs = taken.Keys.Select(read => read.Slug).Distinct().ToList();
        var ids = await database.PublishedAnswers.Where(answer => slugs.Contains(answer.Slug))
            .Select(answer => new { answer.Id, answer.Language, answer.Slug })
            .ToDictionaryAsync(answer => (answer.Language, answer.Slug), answer => answer.Id);
        await using var transaction = await database.Database.BeginTransactionAsync();
        foreach (var (read, count) in taken)
            if (ids.TryGetValue((read.Language.Code, read.Slug), out var answer))
                await counts.AddReads(answer, read.Week, count);
        await transaction.CommitAsync();
    }
}
