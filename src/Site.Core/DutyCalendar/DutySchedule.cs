namespace EmploymentNet.Core.DutyCalendar;

/// <summary>The hours that hold for one language and topic. Made by <see cref="DeskHours.For"/>.</summary>
public sealed class DutySchedule
{
    /// <summary>Further ahead than any break; a desk that opens no sooner has no next opening.</summary>
    private const int DaysAhead = 366;

    private readonly DutyWeek? week;
    private readonly IReadOnlyDictionary<DateOnly, SpecialDay> specialDays;

    internal DutySchedule(DutyWeek? week, IReadOnlyDictionary<DateOnly, SpecialDay> specialDays)
        => (this.week, this.specialDays) = (week, specialDays);

    /// <summary>The hours to print for a day, in order; none when closed. Hours that lie wholly inside the skipped hour of spring do not exist.</summary>
    public IReadOnlyList<OpenSpan> On(DateOnly day) => [.. HoursOf(day).Where(hours => IsThere(hours.On(day))).OrderBy(hours => hours.Opens)];

    public DutyDay Of(DateOnly day)
    {
        var special = specialDays.GetValueOrDefault(day);
        return new(day, On(day), Holidays.On(day), special is not null, special?.Reason);
    }

    /// <summary>What to say at a moment: the hours of today until the last of them is over, then those of the next day that has any.</summary>
    public Announcement Announce(DateTime utc)
    {
        var (today, midnight) = (HelsinkiTime.DayOf(utc), HelsinkiTime.NextMidnightUtc(utc));
        var closesUtc = OpeningsOn(today).Select(opening => opening.ClosesUtc).DefaultIfEmpty(utc).Max();
        var first = closesUtc > utc ? today : today.AddDays(1);
        var next = Enumerable.Range(0, DaysAhead).Select(first.AddDays).Select(Of).FirstOrDefault(day => day.IsOpen);
        return new(Of(today), next, closesUtc > utc && closesUtc < midnight ? closesUtc : midnight);
    }

    public bool IsOpenAt(DateTime utc) => OpeningAt(utc) is not null;

    /// <summary>The opening that is under way, with its closing time; null when closed.</summary>
    public Opening? OpeningAt(DateTime utc) => Openings(HelsinkiTime.DayOf(utc)).TakeWhile(opening => opening.OpensUtc <= utc)
        .Where(opening => opening.Holds(utc)).Select(opening => (Opening?)opening).FirstOrDefault();

    /// <summary>The first opening that begins after this moment.</summary>
    public Opening? NextOpening(DateTime utc) => Openings(HelsinkiTime.DayOf(utc))
        .Where(opening => opening.OpensUtc > utc).Select(opening => (Opening?)opening).FirstOrDefault();

    /// <summary>When "open" or "closed" next stops being true; null when nothing will change within a year.</summary>
    public DateTime? NextChangeUtc(DateTime utc) => OpeningAt(utc)?.ClosesUtc ?? NextOpening(utc)?.OpensUtc;

    private IEnumerable<OpenSpan> HoursOf(DateOnly day)
    {
        if (specialDays.TryGetValue(day, out var special))
            return special.Hours;

        return week is null || Holidays.On(day) is not null ? [] : week.On(day.DayOfWeek);
    }

    /// <summary>Openings that touch or overlap are one, also across midnight.</summary>
    private IEnumerable<Opening> Openings(DateOnly from)
    {
        Opening? current = null;
        foreach (var next in Enumerable.Range(0, DaysAhead).Select(from.AddDays).SelectMany(OpeningsOn))
        {
            if (current is not { } open)
            {
                current = next;
            }
            else if (next.OpensUtc <= open.ClosesUtc)
            {
                current = open with { ClosesUtc = next.ClosesUtc > open.ClosesUtc ? next.ClosesUtc : open.ClosesUtc };
            }
            else
            {
                yield return open;
                current = next;
            }
        }

        if (current is { } last)
            yield return last;
    }

    private IEnumerable<Opening> OpeningsOn(DateOnly day) => On(day).Select(hours => hours.On(day));

    private static bool IsThere(Opening opening) => opening.OpensUtc < opening.ClosesUtc;
}
