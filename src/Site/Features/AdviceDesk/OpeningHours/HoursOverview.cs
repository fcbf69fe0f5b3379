using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.AdviceDesk.OpeningHours;

/// <summary>What page, JSON and calendar say of the coming days, in the language at hand.</summary>
public sealed class HoursOverview(SiteDbContext database, PublishedHours published, OpeningText text, TimeProvider clock, IStringLocalizer<Texts> words)
{
    public DateTime ChangedUtc => published.Current.ChangedUtc;

    /// <param name="hours">Null for those that hold.</param>
    /// <param name="first">Null for today.</param>
    public async Task<IReadOnlyList<NamedHours>> List(DeskHours? hours = null, int days = ListedHours.DaysAhead, DateOnly? first = null)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var topics = await database.Topics.AsNoTracking().Where(topic => topic.RetiredUtc == null).OrderBy(topic => topic.SortOrder).ToListAsync();
        return
        [
            .. from listed in (hours ?? published.Current.Hours).ListFor(SiteLanguage.Current.Code, [.. topics.Select(topic => topic.Key)], first ?? HelsinkiTime.DayOf(now), days)
               let said = listed.Schedule.Announce(now)
               select new NamedHours(listed, NameOf(listed, topics), text.Of(said), said.UntilUtc),
        ];
    }

    private string NameOf(ListedHours listed, IReadOnlyList<Topic> topics)
    {
        var isOwn = listed.Language == SiteLanguage.Current.Code;
        var topic = topics.FirstOrDefault(topic => topic.Key == listed.Topic)?.NameIn(SiteLanguage.Current);
        return (topic, isOwn) switch
        {
            (null, true) => words["List.Main"],
            (null, false) => words[$"List.Language.{listed.Language}"],
            (_, true) => topic,
            _ => words[$"List.Topic.{listed.Language}", topic],
        };
    }
}

/// <param name="Said">What holds now, in one line.</param>
/// <param name="UntilUtc">Until when that is true.</param>
public sealed record NamedHours(ListedHours Listed, string Name, string Said, DateTime UntilUtc)
{
    /// <summary>Of its heading on a page, and the same wherever else it is named.</summary>
    public string Id => string.Join('-', new[] { Listed.Language, Listed.Topic }.OfType<string>());
}
