using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.AdviceDesk.Retention;

/// <summary>
/// The one way in which a question is forgotten, in two steps: marked, from when on nobody opens it; then erased, key first, and with it
/// all that hangs off it by foreign key. What breaks off in between is finished by <see cref="ErasureJob"/>.
/// </summary>
public sealed class Eraser(SiteDbContext database, QuestionKeys keys, Facts facts, AuditLog audit, TimeProvider clock)
{
    /// <param name="questions">All that one phrase opens: as long as a part is kept, so is the way to it.</param>
    /// <returns>False where they are no longer what was decided upon: somebody wrote into one meanwhile, or erased it.</returns>
    public async Task<bool> Erase(IReadOnlyList<Question> questions, ErasureReason reason)
    {
        if (!await Mark(questions, reason))
            return false;
        await FinishMarked();
        return true;
    }

    /// <inheritdoc cref="Erase"/>
    public Task<bool> Mark(IReadOnlyList<Question> questions, ErasureReason reason)
    {
        foreach (var question in questions)
        {
            database.Attach(question);
            database.Add(question.MarkForErasure(reason, Now));
            audit.Add(reason == ErasureReason.Asker ? AuditAct.AskerDeleted : AuditAct.Expired, staff: null, question.Number);
        }
        return Save();
    }

    public async Task FinishMarked()
    {
        foreach (var marked in await database.Erasures.AsNoTracking().Where(erasure => erasure.ErasedUtc == null).ToListAsync())
            await Finish(marked);
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private async Task Finish(Erasure marked)
    {
        await keys.Destroy(marked.QuestionId, marked.Reason, Now);
        database.ChangeTracker.Clear();
        if (await database.Questions.IgnoreQueryFilters().SingleOrDefaultAsync(question => question.Number == marked.QuestionNumber) is not { } question)
            return;
        // What nobody let in was no question, and is not counted as one.
        if (question.Hold is not { ReleasedUtc: null })
            await facts.Leave(question, Now);
        // Of a month that is over already, the next run of PromiseMonths takes it away again, uncounted.
        if (PromisedAnswer.Of(question, Now) is { } promised)
            database.Add(promised);
        foreach (var answer in await database.PublishedAnswers.Where(answer => answer.QuestionNumber == question.Number).ToListAsync())
            answer.ThreadErased(marked.Reason, Now);
        database.Attach(marked).Entity.Erased(Now);
        database.Remove(question);
        await Save();
    }

    /// <returns>False where another change was faster; what it made of the question is left to the next look at it.</returns>
    private async Task<bool> Save()
    {
        try
        {
            await database.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateException exception) when (Sqlite.IsBeaten(exception))
        {
            return false;
        }
        finally
        {
            database.ChangeTracker.Clear();
        }
    }
}
