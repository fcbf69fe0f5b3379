namespace EmploymentNet.Core.DutyCalendar;

/// <summary>How fast the desk is: how many of its days it needs, and which days are its.</summary>
/// <param name="Days">After the day of asking.</param>
/// <param name="IsDeskDay">A working day on which somebody who may answer is at work.</param>
public sealed record DeskPace(int Days, Func<DateOnly, bool> IsDeskDay)
{
    /// <summary>What a desk promises that is fully staffed and keeps its word.</summary>
    public static readonly DeskPace ByRule = new(AnswerPromise.WorkingDaysToAnswer, WorkingDays.IsWorkingDay);

    /// <returns>How many of the desk's days lie after one day, up to and with another.</returns>
    public int DaysBetween(DateOnly asked, DateOnly answered)
    {
        var days = 0;
        for (var day = asked.AddDays(1); day <= answered; day = day.AddDays(1))
            if (IsDeskDay(day))
                days++;
        return days;
    }
}
