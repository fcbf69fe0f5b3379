using EmploymentNet.Core.DutyCalendar;

namespace EmploymentNet.Core.AdviceDesk;

/// <summary>
/// How many of its days the desk has needed lately. Where at least nine in ten were answered within the rule, it is the rule;
/// otherwise as many as nine in ten were answered in. Days on which nobody was there count for neither, so that a holiday is not mistaken for slowness.
/// </summary>
public static class AnswerPace
{
    /// <summary>How far back it looks.</summary>
    public const int Days = 30;

    /// <summary>Of fewer nothing can be said.</summary>
    public const int Fewest = 10;

    /// <summary>A desk that is slower has to be helped, and not only to be honest.</summary>
    public const int MostDays = 10;

    private const double Share = 0.9;

    /// <param name="runs">Since when each asker waited and until when; null where they still wait.</param>
    public static DeskPace Of(IEnumerable<(DateTime StartedUtc, DateTime? EndedUtc)> runs, Func<DateOnly, bool> isDeskDay, DateTime now)
    {
        var pace = new DeskPace(AnswerPromise.WorkingDaysToAnswer, isDeskDay);
        int[] taken = [.. runs.Where(run => IsOfLate(run.StartedUtc, pace, now)).Select(run => Taken(run, pace)).Order()];
        if (taken.Length < Fewest)
            return pace;
        var needed = taken[(int)Math.Ceiling(taken.Length * Share) - 1];
        return pace with { Days = Math.Clamp(needed, AnswerPromise.WorkingDaysToAnswer, MostDays) };
    }

    /// <summary>Its days by the rule were over within the time looked at: what was asked yesterday tells nothing yet, unless by being fast.</summary>
    private static bool IsOfLate(DateTime startedUtc, DeskPace pace, DateTime now) =>
        AnswerPromise.For(startedUtc, pace).DeadlineUtc is var over && over <= now && over > now.AddDays(-Days);

    private static int Taken((DateTime StartedUtc, DateTime? EndedUtc) run, DeskPace pace) =>
        run.EndedUtc is { } ended ? pace.DaysBetween(HelsinkiTime.DayOf(run.StartedUtc), HelsinkiTime.DayOf(ended)) : int.MaxValue;
}
