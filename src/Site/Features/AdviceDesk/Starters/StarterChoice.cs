using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.AdviceDesk.Starters;

/// <summary>Beginnings to choose from: those of the season in view, the rest by life situation.</summary>
public sealed record StarterChoice(IReadOnlyList<AskStarter> InSeason, IReadOnlyList<IGrouping<string, AskStarter>> BySituation)
{
    public static readonly StarterChoice None = new([], []);

    public static async Task<StarterChoice> For(DateTime now, SiteDbContext database)
    {
        var today = HelsinkiTime.DayOf(now);
        var starters = await database.AskStarters.AsNoTracking().Where(starter => starter.RetiredUtc == null).ToListAsync();
        var offered = starters.Where(starter => starter.Season?.Includes(today) ?? true).ToLookup(starter => starter.Season is not null);
        return new(
            [.. offered[true]],
            [.. offered[false].GroupBy(starter => starter.LifeSituation).OrderBy(group => AskStarter.LifeSituations.IndexOf(group.Key))]);
    }

    /// <summary>Begins the text, or goes on in a new paragraph where there is some already.</summary>
    public static string Continue(string? text, StarterText starter) =>
        string.IsNullOrWhiteSpace(text) ? starter.Text : $"{text.TrimEnd()}\n\n{starter.Text}";
}
