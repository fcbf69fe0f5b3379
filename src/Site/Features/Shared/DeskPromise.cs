using EmploymentNet.Core.DutyCalendar;
using EmploymentNet.Site.Features.AdviceDesk.Promise;

namespace EmploymentNet.Site.Features.Shared;

/// <summary>What every ask box says, and what a question asked now is held to: until when an answer comes.</summary>
public sealed class DeskPromise(DeskPaces paces, TimeProvider clock)
{
    public async Task<AnswerPromise> Now() => AnswerPromise.For(clock.GetUtcNow().UtcDateTime, await paces.Now());
}
