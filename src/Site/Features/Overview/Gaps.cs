using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Statistics;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Overview;

/// <summary>What was asked and cannot be read anywhere in that language: where the next published answer helps most.</summary>
public sealed class Gaps(SiteDbContext database, FigureNames names, IStringLocalizer<Texts> texts)
{
    public async Task<FigureTable> In(CountedMonth month)
    {
        var published = (await database.PublishedAnswers.Where(answer => answer.Withdrawal == null)
            .Select(answer => new { answer.Topic, answer.Language }).Distinct().ToListAsync())
            .Select(answer => (answer.Topic, answer.Language)).ToHashSet();
        await names.Load();
        var gaps =
            from figure in month.Figures
            where figure.Cell is { Row: Dimension.Language, Column: Dimension.Topic }
            let gap = (Topic: figure.Cell.ColumnKey, Language: figure.Cell.Key)
            where gap.Language is not Question.OtherLanguage && !published.Contains(gap)
            orderby figure.Count descending, gap.Topic, gap.Language
            select new FigureRow(texts["Gap", names.NameOf(Dimension.Topic, gap.Topic), names.NameOf(Dimension.Language, gap.Language)], [figure.Count]);
        return new("Gaps", [texts["Asked"]], [.. gaps]) { Month = month.Period, Lead = texts["Gaps.Lead"], Empty = texts["Gaps.None"] };
    }
}
