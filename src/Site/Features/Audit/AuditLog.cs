using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;

namespace EmploymentNet.Site.Features.Audit;

/// <summary>Adds to the unit of work of the act itself: what is done is on record, and what fails is not.</summary>
public sealed class AuditLog(SiteDbContext database, TimeProvider clock)
{
    /// <param name="staff">Null where no worker did it.</param>
    /// <param name="question">Number of the question that the act is about.</param>
    /// <param name="colleague">The worker whom the act is about.</param>
    public void Add(AuditAct act, Guid? staff, int? question = null, Guid? colleague = null) => database.Add(new AuditEntry
    {
        Utc = clock.GetUtcNow().UtcDateTime,
        Act = act,
        Staff = staff,
        QuestionNumber = question,
        Colleague = colleague,
    });
}
