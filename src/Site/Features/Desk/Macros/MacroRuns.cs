using System.Security.Claims;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.Core.Privacy;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Audit;
using EmploymentNet.Site.Features.Desk.Questions;
using EmploymentNet.Site.Features.Desk.Writing;
using Thread = EmploymentNet.Site.Features.AdviceDesk.Thread;

namespace EmploymentNet.Site.Features.Desk.Macros;

/// <summary>Runs a macro: all that it does is kept together, or nothing is. What must hold for an act that it makes holds for it as well.</summary>
public sealed class MacroRuns(SiteDbContext database, Answering answering, AuditLog audit, TimeProvider clock)
{
    /// <summary>Adds topic and urgency to what is kept next. A second press of the same button changes nothing and is no second run.</summary>
    /// <param name="isChanged">Whether the draft is another than before.</param>
    public void Settle(Macro macro, Question question, bool isChanged, Guid staff)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var change = macro.Settle(question, staff, now);
        if (change.Filed)
            audit.Add(AuditAct.Filed, staff, question.Number);
        if (change.Raised)
            audit.Add(AuditAct.Raised, staff, question.Number);
        if (!isChanged && change == default)
            return;
        audit.Add(AuditAct.MacroRun, staff, question.Number);
        database.Add(new MacroUse { MacroId = macro.Id, Utc = now });
    }

    /// <summary>Topic and urgency come first: what the new topic asks of an answer is asked of this one.</summary>
    /// <returns>The key of what to say where nothing is done; the thread in memory is then out of date.</returns>
    public async Task<string?> Send(Macro macro, Thread thread, AnswerForm form, DeskText text, ClaimsPrincipal worker)
    {
        form.AskBack = macro.Plan.End == MacroEnd.AskBack;
        Settle(macro, thread.Question, isChanged: true, worker.StaffId());
        if (await answering.Refusal(thread, form, text, worker.StaffId()) is { } refusal)
            return refusal;
        return await answering.Send(thread, form, text, worker) ? null : "Answer.NotYours";
    }
}
