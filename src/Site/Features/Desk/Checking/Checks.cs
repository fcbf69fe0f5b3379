using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Checking;

/// <summary>The list of a question's topic, as it is now, with what has been looked at.</summary>
public sealed class Checks(SiteDbContext database)
{
    public async Task<IReadOnlyList<ShownPoint>> For(Question question)
    {
        var points = await database.CheckPoints.AsNoTracking().Where(point => point.Topic == question.Topic && point.RetiredUtc == null)
            .OrderBy(point => point.SortOrder).ThenBy(point => point.Id).ToListAsync();
        var staff = question.Ticks.Where(tick => tick.IsCurrent).Select(tick => tick.Staff).Distinct().ToList();
        var names = staff.Count == 0 ? [] : await database.Users.Where(user => staff.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.Name);
        return [.. points.Select(point => Show(point, question.TickOf(point.Id), names))];
    }

    private static ShownPoint Show(CheckPoint point, Tick? tick, Dictionary<Guid, string> names) =>
        new(point.Id, point.TextIn(SiteLanguage.Current), tick, tick is null ? "" : names.GetValueOrDefault(tick.Staff) ?? "");
}

/// <param name="By">Who ticked it.</param>
public sealed record ShownPoint(int Id, string Text, Tick? Tick, string By);
