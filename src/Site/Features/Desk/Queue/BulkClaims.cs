using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.AdviceDesk.Groups;
using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;
using EmploymentNet.Site.Features.Desk.Questions;
using Microsoft.EntityFrameworkCore;

namespace EmploymentNet.Site.Features.Desk.Queue;

/// <summary>Takes and releases several questions, each in a commit of its own: one that somebody else has keeps no other from its turn.</summary>
public sealed class BulkClaims(SiteDbContext database, AuditLog audit, TimeProvider clock)
{
    public Task<BulkResult> Take(IEnumerable<int> numbers, TopicAccess access) => Each(BulkAct.Take, numbers, question =>
    {
        var staff = access.Staff;
        if (question.IsHeldBy(staff))
            return Outcome.Unchanged;
        return access.Sees(question) && question.Take(staff, Now) ? Changed(AuditAct.Claimed, staff, question) : Outcome.Refused;
    });

    /// <param name="receiver">Of whoever gets them: nobody is given what they may not see.</param>
    public Task<BulkResult> Give(IEnumerable<int> numbers, Guid lead, TopicAccess receiver) => Each(BulkAct.Give, numbers, question =>
    {
        if (!receiver.Sees(question.Topic) || !question.Give(lead, receiver.Staff, Now))
            return Outcome.Refused;
        audit.Add(AuditAct.Given, lead, question.Number, receiver.Staff);
        return Outcome.Done;
    });

    public Task<BulkResult> Release(IEnumerable<int> numbers, Guid staff) => Each(BulkAct.Release, numbers, question =>
    {
        if (!question.IsHeldBy(staff))
            return question.CurrentClaim is null ? Outcome.Unchanged : Outcome.Refused;
        question.Release(staff, Now);
        return Changed(AuditAct.Released, staff, question);
    });

    /// <summary>Only what the act itself did, and only where nothing has happened to the question since.</summary>
    public Task<BulkResult> Undo(BulkResult result, TopicAccess access)
    {
        var staff = access.Staff;
        var claims = result.Done.ToDictionary(change => change.Number, change => change.Claim);
        return result.Act == BulkAct.Take
            ? Each(BulkAct.UndoTake, claims.Keys, question =>
                question.UndoTake(claims[question.Number], staff, Now) ? Changed(AuditAct.Released, staff, question) : Outcome.Refused)
            : Each(BulkAct.UndoRelease, claims.Keys, question =>
                access.Sees(question.Topic) && question.UndoRelease(claims[question.Number], staff, Now) ? Changed(AuditAct.Claimed, staff, question) : Outcome.Refused);
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private Outcome Changed(AuditAct act, Guid staff, Question question)
    {
        audit.Add(act, staff, question.Number);
        return Outcome.Done;
    }

    private async Task<BulkResult> Each(BulkAct act, IEnumerable<int> numbers, Func<Question, Outcome> change)
    {
        var (done, unchanged, refused) = (new List<BulkChange>(), new List<int>(), new List<int>());
        foreach (var number in numbers.Order())
            switch (await One(number, change))
            {
                case (Outcome.Done, var claim):
                    done.Add(new(number, claim));
                    break;
                case (Outcome.Unchanged, _):
                    unchanged.Add(number);
                    break;
                default:
                    refused.Add(number);
                    break;
            }
        return new(act, done, unchanged, refused);
    }

    private async Task<(Outcome, int Claim)> One(int number, Func<Question, Outcome> change)
    {
        database.ChangeTracker.Clear();
        var question = await database.Questions.WithClaims().Include(question => question.Mergings).Include(question => question.Recusals)
            .SingleOrDefaultAsync(question => question.Number == number);
        var outcome = question is null ? Outcome.Refused : change(question);
        if (outcome != Outcome.Done)
            return (outcome, 0);
        try
        {
            await database.SaveChangesAsync();
            return (Outcome.Done, question!.Claims.Max(claim => claim.Id));
        }
        catch (DbUpdateException exception) when (Sqlite.IsBeaten(exception))
        {
            return (Outcome.Refused, 0);
        }
    }

    private enum Outcome
    {
        Refused,
        Unchanged,
        Done,
    }
}
