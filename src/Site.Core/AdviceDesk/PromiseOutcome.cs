using EmploymentNet.Core.DutyCalendar;

namespace EmploymentNet.Core.AdviceDesk;

/// <summary>How a promise to an asker ended: with the answer, or with the first word after the day was over.</summary>
/// <param name="StartedUtc">Since when the desk had what it needed to answer.</param>
/// <param name="DueUtc">The first moment that was too late, as it was promised when its time began.</param>
/// <param name="EndedUtc">When the desk wrote.</param>
public sealed record PromiseOutcome(DateTime StartedUtc, DateTime DueUtc, DateTime EndedUtc)
{
    public bool IsKept => EndedUtc < DueUtc;

    /// <summary>In office hours.</summary>
    public TimeSpan Taken => WorkingTime.Between(StartedUtc, EndedUtc);
}
