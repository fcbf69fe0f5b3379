namespace EmploymentNet.Core.DutyCalendar;

/// <summary>
/// When the live desk or a telephone line is staffed: plain data that leads edit. <see cref="For"/> turns it into
/// the one schedule that header, text, widget and feeds read.
/// </summary>
public sealed record DeskHours(IReadOnlyList<DutyWeek> Weeks, IReadOnlyList<SpecialDay> SpecialDays)
{
    /// <summary>What a new installation starts with: after school and work, because the young ask in the evening.</summary>
    public static readonly DeskHours Evenings = new(
        [
            new(DutyScope.Everybody,
            [
                new(DayOfWeek.Monday, new(new(16, 0), new(20, 0))),
                new(DayOfWeek.Tuesday, new(new(16, 0), new(20, 0))),
                new(DayOfWeek.Wednesday, new(new(16, 0), new(20, 0))),
                new(DayOfWeek.Thursday, new(new(16, 0), new(20, 0))),
                new(DayOfWeek.Friday, new(new(14, 0), new(18, 0))),
            ]),
        ],
        []);

    /// <summary>
    /// The most precise week holds, and on its date the most precise special day. Without language and topic: the hours
    /// that hold for everybody.
    /// </summary>
    public DutySchedule For(string? language = null, string? topic = null) => new(
        WeekOf(new(language, topic)),
        SpecialDays.Where(special => special.Scope.Covers(language, topic))
            .GroupBy(special => special.Day)
            .ToDictionary(sameDay => sameDay.Key, sameDay => sameDay.MaxBy(special => special.Scope.Precision)!));

    /// <returns>The week that holds for a scope, its own or a wider one's; null where none does.</returns>
    public DutyWeek? WeekOf(DutyScope scope) => Weeks.Where(week => week.Scope.Covers(scope.Language, scope.Topic)).MaxBy(week => week.Scope.Precision);

    /// <summary>As they would be with this week in place of its scope's.</summary>
    public DeskHours With(DutyWeek week) => this with { Weeks = [.. Weeks.Where(other => other.Scope != week.Scope), week] };

    /// <inheritdoc cref="With(DutyWeek)"/>
    public DeskHours With(SpecialDays special) =>
        this with { SpecialDays = [.. SpecialDays.Where(other => other.Scope != special.Scope || other.Day < special.First || other.Day > special.Last), .. special.Each] };

    /// <summary>
    /// What somebody who reads a language needs to see: its hours, and beside them those of a topic or of another language where they are
    /// others within these days.
    /// </summary>
    public IReadOnlyList<ListedHours> ListFor(string language, IReadOnlyList<string> topics, DateOnly from, int days = ListedHours.DaysAhead)
    {
        var main = Listed(language, null, from, days);
        List<ListedHours> list = [main, .. topics.Select(topic => Listed(language, topic, from, days)).Where(own => !own.IsLike(main))];
        foreach (var other in DutyScope.Languages.Where(other => other != language).Select(other => Listed(other, null, from, days)))
        {
            if (!other.IsLike(main))
                list.Add(other);
            list.AddRange(topics.Select(topic => Listed(other.Language, topic, from, days))
                .Where(own => !own.IsLike(other) && !own.IsLike(Listed(language, own.Topic, from, days))));
        }

        return list;
    }

    private ListedHours Listed(string language, string? topic, DateOnly from, int days)
    {
        var schedule = For(language, topic);
        return new(language, topic, schedule, [.. Enumerable.Range(0, days).Select(number => schedule.Of(from.AddDays(number)))]);
    }
}
