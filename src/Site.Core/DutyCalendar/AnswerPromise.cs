namespace EmploymentNet.Core.DutyCalendar;

/// <summary>
/// By the rule an answer comes by the end of the third working day after the day of asking, in Helsinki time. However late in
/// the evening somebody asks, that day is the day of asking. A desk that is slower, or away, promises a later day and never an earlier one.
/// </summary>
/// <param name="Day">What the asker reads.</param>
/// <param name="DeadlineUtc">The first moment that is too late: the start of the day after.</param>
public sealed record AnswerPromise(DateOnly Day, DateTime DeadlineUtc)
{
    public const int WorkingDaysToAnswer = 3;

    /// <summary>What lies further ahead nobody can promise; a desk that is away for longer names this day.</summary>
    public const int MostWorkingDays = 20;

    public static AnswerPromise For(DateTime askedUtc) => For(askedUtc, DeskPace.ByRule);

    public static AnswerPromise For(DateTime askedUtc, DeskPace pace)
    {
        var day = HelsinkiTime.DayOf(askedUtc);
        var (left, passed) = (Math.Max(pace.Days, WorkingDaysToAnswer), 0);
        while (left > 0 && passed < MostWorkingDays)
        {
            day = WorkingDays.After(day, 1);
            passed++;
            if (pace.IsDeskDay(day))
                left--;
        }

        return new(day, HelsinkiTime.StartOfDayUtc(day.AddDays(1)));
    }
}
