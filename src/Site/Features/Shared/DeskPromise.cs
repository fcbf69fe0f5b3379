using EmploymentNet.Core.DutyCalendar;

namespace EmploymentNet.Site.Features.Shared;

/// <summary>What every ask box says: until when an answer comes to a question asked now.</summary>
public sealed class DeskPromise(TimeProvider clock)
{
    public DateOnly AnswerBy => AnswerPromise.For(clock.GetUtcNow().UtcDateTime).Day;
}
