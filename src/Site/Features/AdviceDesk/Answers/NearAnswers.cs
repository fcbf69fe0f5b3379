using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk.Checks;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.AdviceDesk.Answers;

/// <summary>Where a reader of an answer may read on: by what the texts say, and by what others read.</summary>
public sealed class NearAnswers(SiteDbContext database, SimilarAnswers similar, TimeProvider clock)
{
    private const int MostRelated = 4;
    private const int MostWondered = 5;

    /// <summary>To say that an answer helped takes a press, to read it only a click.</summary>
    private const int ReadsForOneHelped = 10;

    public async Task<Nearby> Of(PublishedAnswer answer)
    {
        var related = await similar.Like(answer, MostRelated);
        return new Nearby(related, await Wondered(answer, [.. related.Select(one => one.Answer!.Value)]));
    }

    /// <summary>Of the same topic or life situation, in the same language.</summary>
    private async Task<IReadOnlyList<PublishedAnswer>> Wondered(PublishedAnswer answer, List<int> related)
    {
        var today = HelsinkiTime.DayOf(clock.GetUtcNow().UtcDateTime);
        var others =
            from other in database.PublishedAnswers.AsNoTracking().Suggested(today).In(SiteLanguage.Current)
            where other.ThreadId != answer.ThreadId && !related.Contains(other.Id)
            where other.Topic == answer.Topic || (answer.LifeSituation != null && other.LifeSituation == answer.LifeSituation)
            join figures in database.AnswerFigures on other.Id equals figures.Answer
            orderby figures.Reads + (ReadsForOneHelped * figures.Helped) descending, other.Id descending
            select other;
        return await others.Take(MostWondered).ToListAsync();
    }
}

/// <param name="Related">About the same subject; those in the reader's language first.</param>
/// <param name="Wondered">What those who come here also read.</param>
public sealed record Nearby(IReadOnlyList<Suggestion> Related, IReadOnlyList<PublishedAnswer> Wondered);
