using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Content;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.AdviceDesk.Answers;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Published;

/// <summary>Marks the published answers of which something that they link has changed, so that a condition in the database can leave them out.</summary>
public sealed class LinkWatch(SiteDbContext database, ContentSnapshot content, LinkPrints prints, LastLook last, TimeProvider clock)
{
    /// <summary>A worker's act takes its prints and is kept a moment later, on a clock that need not be this one.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(10);

    /// <returns>How many it looked at: all in new content, else those that a worker published or mended since the last look.</returns>
    public async Task<int> Run()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var answers = await ToLookAt(database.PublishedAnswers.InForce()).ToListAsync();
        foreach (var answer in answers)
            answer.SeeLinks(prints.Of(answer), now);
        await database.SaveChangesAsync();
        last.Took(content, now);
        return answers.Count;
    }

    private IQueryable<PublishedAnswer> ToLookAt(IQueryable<PublishedAnswer> answers)
    {
        if (last.Content != content)
            return answers;
        var since = last.Utc - Overlap;
        return answers.Where(answer => answer.PublishedUtc >= since || answer.ConfirmedUtc >= since);
    }
}
