using EmploymentNet.Core.DutyCalendar;

namespace EmploymentNet.Core.AdviceDesk;

/// <summary>
/// What the desk owes an asker since its time began to run: a first sign of life within a working day, which is an aim, and the answer by the
/// promised day. While it waits for the asker, time stands still; what the asker then writes starts it anew.
/// </summary>
public static class ServiceLevel
{
    /// <returns>The first moment at which a first response is later than aimed at.</returns>
    public static DateTime TargetOf(DateTime startUtc) => WorkingTime.After(startUtc, WorkingTime.Day);

    /// <returns>When whoever has it in hand is reminded: a working day before it is late.</returns>
    public static DateTime ReminderOf(DateTime dueUtc) => WorkingTime.Before(dueUtc, WorkingTime.Day);

    /// <returns>The worst that is true of it; null where nobody has to be told.</returns>
    public static ServiceProblem? ProblemOf(Question question, DateTime now) => question switch
    {
        { IsOpen: false } or { IsWaiting: true } => null,
        _ when question.DueUtc <= now => ServiceProblem.Late,
        _ when ReminderOf(question.DueUtc) <= now => ServiceProblem.DueSoon,
        { RespondedUtc: null } when question.TargetUtc <= now => ServiceProblem.NoResponse,
        _ => null,
    };
}

/// <summary>In the order in which they grow worse.</summary>
public enum ServiceProblem
{
    /// <summary>Nobody has written to the asker within the time aimed at.</summary>
    NoResponse,

    /// <summary>The promised day ends within a working day.</summary>
    DueSoon,

    /// <summary>The promise is broken.</summary>
    Late,
}
