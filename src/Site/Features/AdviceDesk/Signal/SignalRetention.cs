using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.AdviceDesk.Signal;

/// <summary>
/// Erases the addresses of those who have not come to read their answer, and then takes what was erased since yesterday, by whom and for
/// whatever reason, out of the files.
/// </summary>
public sealed class SignalRetention(SiteDbContext database, TimeProvider clock)
{
    public async Task Run()
    {
        var limit = clock.GetUtcNow().UtcDateTime - AnswerSignal.KeptAfterAnswer;
        await database.Questions
            .Where(question => (question.AnsweredUtc <= limit && question.ReopenedUtc == null) || question.ClosedUtc <= limit || question.AskedBackUtc <= limit)
            .Select(question => question.Signal!)
            .ExecuteDeleteAsync();
        await database.Database.Sweep();
    }
}
