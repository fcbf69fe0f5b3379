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

    /// <summary>The hours to print for a day, in order; none when closed.</summary>
    public IReadOnlyList<OpenSpan> On(DateOnly day) => [.. HoursOf(day).OrderBy(hours => hours.Opens)];

    public bool IsOpenAt(DateTime utc) => OpeningAt(utc) is not null;

    /// <summary>The opening that is under way, with its closing time; null when closed.</summary>
    public Opening? OpeningAt(DateTime utc) => Find(utc, opening => opening.Holds(utc));

    /// <summary>The first opening that begins after this moment.</summary>
    public Opening? NextOpening(DateTime utc) => Find(utc, opening => opening.OpensUtc > utc);

    /// <summary>When "open" or "closed" next stops being true; null when nothing will change within a year.</summary>
    public DateTime? NextChangeUtc(DateTime utc) => OpeningAt(utc)?.ClosesUtc ?? NextOpening(utc)?.OpensUtc;

    private IEnumerable<OpenSpan> HoursOf(DateOnly day)
    {
        if (specialDays.TryGetValue(day, out var special))
            return special.Hours;

        return week is null || Holidays.On(day) is not null ? [] : week.On(day.DayOfWeek);
    }

    private Opening? Find(DateTime utc, Func<Opening, bool> wanted)
        => Openings(HelsinkiTime.DayOf(utc)).Where(wanted).Select(opening => (Opening?)opening).FirstOrDefault();

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

    // Hours that lie wholly inside the skipped hour of spring come out empty.
    private IEnumerable<Opening> OpeningsOn(DateOnly day)
        => On(day).Select(hours => hours.On(day)).Where(opening => opening.OpensUtc < opening.ClosesUtc);
}
