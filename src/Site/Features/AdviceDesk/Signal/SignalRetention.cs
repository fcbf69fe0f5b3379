using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Data;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.AdviceDesk.Signal;

/// <summary>Erases the addresses of those who have not come to read their answer.</summary>
public sealed class SignalRetention(SiteDbContext database, TimeProvider clock)
{
    public Task Run()
    {
        var limit = clock.GetUtcNow().UtcDateTime - AnswerSignal.KeptAfterAnswer;
        return database.Questions
            .Where(question => question.AnsweredUtc <= limit && question.ReopenedUtc == null)
            .Select(question => question.Signal!)
            .ExecuteDeleteAsync();
    }
}
