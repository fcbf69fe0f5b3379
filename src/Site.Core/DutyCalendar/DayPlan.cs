namespace EmploymentNet.Core.DutyCalendar;

/// <summary>A special day of a scope, as a lead set it; what is set next for the same day, or its removal, ends it.</summary>
public sealed class DayPlan
{
    /// <summary>Who plans further ahead has mistyped the year.</summary>
    public const int MostDaysAhead = 731;

    public int Id { get; private set; }

    public required DutyScope Scope { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>None where it is closed.</summary>
    public required IReadOnlyList<OpenSpan> Hours { get; init; }

    public DayReason? Reason { get; init; }

    public required Guid SetBy { get; init; }

    public required DateTime SetUtc { get; init; }

    public Guid? EndedBy { get; private set; }

    public DateTime? EndedUtc { get; private set; }

    public SpecialDay SpecialDay => new(Scope, Day, Hours, Reason);

    public static DayProblem? ProblemOf(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        < 0 => DayProblem.Past,
        > MostDaysAhead => DayProblem.TooFar,
        _ => null,
    };

    /// <summary>Whether setting this would change nothing.</summary>
    public bool Says(IReadOnlyList<OpenSpan> hours, DayReason? reason) => Reason == reason && Hours.SequenceEqual(hours);

    public bool Continues(DayPlan before) => Day == before.Day.AddDays(1) && Says(before.Hours, before.Reason);

    public void End(Guid by, DateTime now)
    {
        if (EndedUtc is null)
            (EndedBy, EndedUtc) = (by, now);
    }
}

public enum DayProblem
{
    Past,
    TooFar,
    Backwards,
    TooMany,
}
