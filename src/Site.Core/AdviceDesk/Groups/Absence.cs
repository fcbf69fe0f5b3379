using EmploymentNet.Core.DutyCalendar;

namespace EmploymentNet.Core.AdviceDesk.Groups;

/// <summary>Days on which a worker is not at work, in Helsinki; why is nobody's business here.</summary>
public sealed class Absence
{
    /// <summary>Who is away for longer has their account closed.</summary>
    public const int MostDays = 366;

    public int Id { get; private set; }

    public required Guid Staff { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The last day.</summary>
    public required DateOnly Until { get; init; }

    public required Guid MarkedBy { get; init; }

    public required DateTime MarkedUtc { get; init; }

    /// <summary>What was in hand at this moment goes back to the queue; what is taken later is somebody's who has come to work all the same.</summary>
    public DateTime BeginsUtc => HelsinkiTime.StartOfDayUtc(From) is var start && start > MarkedUtc ? start : MarkedUtc;

    public bool Covers(DateOnly day) => From <= day && day <= Until;

    public static AbsenceProblem? ProblemOf(DateOnly from, DateOnly until, DateOnly today) => (from, until) switch
    {
        _ when until < from => AbsenceProblem.Backwards,
        _ when until < today => AbsenceProblem.Past,
        _ when until.DayNumber - from.DayNumber >= MostDays || from.DayNumber - today.DayNumber >= MostDays => AbsenceProblem.TooFar,
        _ => null,
    };

    /// <param name="absences">Of one worker.</param>
    /// <returns>The last day away without a day at work in between; null where they are there on the day.</returns>
    public static DateOnly? LastDayOf(IReadOnlyCollection<Absence> absences, DateOnly day)
    {
        DateOnly? last = null;
        for (var next = day; absences.Where(absence => absence.Covers(next)).Max(absence => (DateOnly?)absence.Until) is { } until; next = until.AddDays(1))
            last = until;
        return last;
    }
}

public enum AbsenceProblem
{
    Backwards,
    Past,
    TooFar,
}
