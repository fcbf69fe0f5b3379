using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Desk.Queue;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Groups;

/// <param name="Open">What waits for the desk.</param>
/// <param name="Free">Of those, what nobody has in hand.</param>
/// <param name="Late">Of those, what is later than promised.</param>
public readonly record struct Figures(int Open, int Free, int Late)
{
    public static Figures operator +(Figures one, Figures other) => new(one.Open + other.Open, one.Free + other.Free, one.Late + other.Late);
}

/// <summary>How much waits for the desk, by topic.</summary>
public sealed class TopicFigures(SiteDbContext database, TimeProvider clock)
{
    private Dictionary<string, Figures> _byTopic = [];

    public async Task Count()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        _byTopic = await QueueFilter.AreOpen(database.Questions).GroupBy(question => question.Topic)
            .Select(asked => new
            {
                asked.Key,
                Figures = new Figures(
                    asked.Count(),
                    asked.Count(question => !question.Claims.Any(claim => claim.ReleasedUtc == null)),
                    asked.Count(question => question.DueUtc <= now)),
            })
            .ToDictionaryAsync(asked => asked.Key, asked => asked.Figures);
    }

    public Figures Of(IEnumerable<Topic> topics) =>
        topics.Aggregate(default(Figures), (sum, topic) => sum + _byTopic.GetValueOrDefault(topic.Key));
}
