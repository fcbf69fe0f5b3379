using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Statistics;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Overview;

/// <summary>A topic that was asked about in a language in which nothing is published on it.</summary>
/// <param name="Topic">Its key.</param>
/// <param name="Language">Of the questions.</param>
/// <param name="Asked">Null where it is not told.</param>
public sealed record Gap(string Topic, string Language, int? Asked);

/// <summary>What was asked and cannot be read anywhere: where the next published answer helps most.</summary>
public sealed class Gaps(SiteDbContext database)
{
    public async Task<IReadOnlyList<Gap>> In(CountedMonth month)
    {
        var published = (await database.PublishedAnswers.Where(answer => answer.Withdrawal == null)
            .Select(answer => new { answer.Topic, answer.Language }).Distinct().ToListAsync())
            .Select(answer => (answer.Topic, answer.Language)).ToHashSet();
        var gaps =
            from figure in month.Figures
            where figure.Cell is { Row: Dimension.Language, Column: Dimension.Topic }
            let gap = new Gap(figure.Cell.ColumnKey, figure.Cell.Key, figure.Count)
            where gap.Language is not Question.OtherLanguage && !published.Contains((gap.Topic, gap.Language))
            orderby gap.Asked descending, gap.Topic, gap.Language
            select gap;
        return [.. gaps];
    }
}
