using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Desk.Queue;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Groups.One;

/// <summary>What nobody of a group has in hand, for a lead to give.</summary>
public sealed class Giving(SiteDbContext database)
{
    /// <returns>As many as a page of the queue shows, the one to be answered first in front.</returns>
    public Task<List<Question>> Free(IEnumerable<Topic> topics)
    {
        var keys = topics.Select(topic => topic.Key).ToArray();
        return QueueFilter.AreOpen(database.Questions.AsNoTracking())
            .Where(question => keys.Contains(question.Topic) && !question.Claims.Any(claim => claim.ReleasedUtc == null)
                && !question.Mergings.Any(merging => merging.EndedUtc == null))
            .OrderByDescending(question => question.IsUrgent).ThenBy(question => question.DueUtc).ThenBy(question => question.Number)
            .Take(QueueRows.PageSize)
            .ToListAsync();
    }
}
