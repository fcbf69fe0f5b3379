using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Questions;

/// <summary>Keeps what a worker did to a question, with its entry in the audit log.</summary>
public sealed class DeskAct(SiteDbContext database, AuditLog audit)
{
    /// <summary>An act that changes no column of the question's row is still met by whoever writes in its thread at the same moment.</summary>
    public void Meet(Question question) => database.Entry(question).Property(one => one.MessageCount).IsModified = true;

    /// <param name="isDone">What the question said of it.</param>
    /// <param name="staff">Null where no worker did it.</param>
    /// <param name="colleague">The worker whom the act is about.</param>
    /// <returns>False where it could not be done, or the question changed in the same moment.</returns>
    public async Task<bool> Keep(bool isDone, AuditAct act, Guid? staff, int question, Guid? colleague = null)
    {
        if (!isDone)
            return false;
        audit.Add(act, staff, question, colleague);
        try
        {
            await database.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateException exception) when (Sqlite.IsBeaten(exception))
        {
            return false;
        }
    }
}
