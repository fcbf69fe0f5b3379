using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.AdviceDesk.OpeningHours;

/// <summary>
/// The one truth about when the desk is open, that every page and feed reads. A reader takes <see cref="Current"/> once and keeps it, so that
/// a change in between tears nothing.
/// </summary>
public sealed class PublishedHours(IServiceScopeFactory scopes)
{
    private volatile HoursEdition _current = new(new DeskHours([], []), DateTime.UnixEpoch);

    public HoursEdition Current => _current;

    /// <summary>After each change, and now and then: another node may have changed them.</summary>
    public async Task Load()
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<SiteDbContext>();
        var weeks = await database.WeekPlans.AsNoTracking().ToListAsync();
        var days = await database.DayPlans.AsNoTracking().ToListAsync();
        var changes = weeks.Select(plan => plan.EndedUtc ?? plan.SetUtc).Concat(days.Select(plan => plan.EndedUtc ?? plan.SetUtc));
        _current = new(
            new DeskHours(
                [.. weeks.Where(plan => plan.EndedUtc is null).Select(plan => plan.Week)],
                [.. days.Where(plan => plan.EndedUtc is null).Select(plan => plan.SpecialDay)]),
            changes.DefaultIfEmpty(DateTime.UnixEpoch).Max());
    }
}

/// <param name="ChangedUtc">When somebody last set or removed any of it.</param>
public sealed record HoursEdition(DeskHours Hours, DateTime ChangedUtc);
