using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Data;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Starters;

public sealed class IndexModel(SiteDbContext database, TimeProvider clock) : PageModel
{
    public IReadOnlyList<AskStarter> Starters { get; private set; } = [];

    public IReadOnlyDictionary<string, Topic> Topics { get; private set; } = new Dictionary<string, Topic>();

    public async Task OnGet()
    {
        Topics = await database.Topics.AsNoTracking().ToDictionaryAsync(topic => topic.Key);
        var starters = await database.AskStarters.AsNoTracking().ToListAsync();
        Starters = [.. starters.OrderBy(starter => starter.RetiredUtc).ThenBy(starter => AskStarter.LifeSituations.IndexOf(starter.LifeSituation)).ThenBy(starter => starter.Id)];
    }

    /// <returns>The key of its name.</returns>
    public string StateOf(AskStarter starter) => starter switch
    {
        { RetiredUtc: not null } => "Starter.Retired",
        { Season: { } season } when !season.Includes(HelsinkiTime.DayOf(clock.GetUtcNow().UtcDateTime)) => "Starter.OutOfSeason",
        _ => "Starter.Offered",
    };
}
