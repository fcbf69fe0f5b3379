namespace EmploymentNet.Core.DutyCalendar;

/// <summary>
/// An answer comes by the end of the third working day after the day of asking, in Helsinki time. However late in
/// the evening somebody asks, that day is the day of asking.
/// </summary>
/// <param name="Day">What the asker reads.</param>
/// <param name="DeadlineUtc">The first moment that is too late: the start of the day after.</param>
public sealed record AnswerPromise(DateOnly Day, DateTime DeadlineUtc)
{
    public const int WorkingDaysToAnswer = 3;

    public static AnswerPromise For(DateTime askedUtc)
    {
        var day = WorkingDays.After(HelsinkiTime.DayOf(askedUtc), WorkingDaysToAnswer);

        return new(day, HelsinkiTime.StartOfDayUtc(day.AddDays(1)));
    }
}
