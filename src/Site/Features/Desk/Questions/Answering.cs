using System.Security.Claims;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.Core.Privacy;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.AdviceDesk.Signal;
using EmploymentNet.Site.Features.Audit;
using EmploymentNet.Site.Features.Desk.Reviewing;
using EmploymentNet.Site.Features.Desk.Writing;
using EmploymentNet.Site.Features.Notifications;
using Microsoft.EntityFrameworkCore;
using Thread = EmploymentNet.Site.Features.AdviceDesk.Thread;

namespace EmploymentNet.Site.Features.Desk.Questions;

/// <summary>Sends to the asker what is written, whether from the editor or by a macro: what must hold before, and what goes with it.</summary>
public sealed class Answering(
    SiteDbContext database, Claiming claiming, SecondReaders readers, CannedAnswers.Choices canned, MergedAnswers merged, OutboxBell bell, AuditLog audit, TimeProvider clock)
{
    /// <summary>Another press of the same button was faster.</summary>
    public static bool IsSent(Thread thread, DeskText text, Guid staff) =>
        thread.Question.Messages[^1] is var last && last.Staff == staff && last.Read(thread.Key) == text.Value;

    /// <returns>What to say once it is sent.</returns>
    public static string Said(Question question) => question switch
    {
        { IsWaiting: true } => DeskMessage.AskedBack,
        { Recording.IsHandedOver: false } => DeskMessage.AnswerKept,
        _ => DeskMessage.Answered,
    };

    /// <returns>The key of what to say where it is not sent.</returns>
    public async Task<string?> Refusal(Thread thread, AnswerForm form, DeskText text, Guid staff)
    {
        var question = thread.Question;
        if (text.Value.Length == 0)
            return "Answer.Missing";
        if (text.Value.Length > PublishedAnswer.TextLength)
            return "Answer.Long";
        if (Slots.In(text.Value).Count > 0)
            return "Answer.Slots";
        if (question.Messages.Count != form.Seen)
            return "Answer.Unread";
        if (string.Join(' ', await MergedInto(question)) != (form.Merged ?? ""))
            return "Answer.Merged";
        if (!question.IsHeldBy(staff) && !(form.TakeFirst && await claiming.Take(question, staff)))
            return "Answer.NotYours";
        if ((question.PartAlong?.Revision ?? 0) != form.Part)
            return "Answer.Part";
        if (!AsksBack(question, form) && question.Part is { } own && own.Staff == staff && own.Read(thread.Key).Length > 0)
            return "Answer.OwnPart";
        if (question.Draft is { } draft && draft.Revision != form.Revision && draft.Read(thread.Key) != text.Value)
            return "Answer.Behind";
        // What is asked back gives no advice, and an asker who has to be asked waits already.
        return !AsksBack(question, form) && !question.IsApprovedAs(text, thread.Key) && await readers.Need(question) ? "Answer.Unreviewed" : null;
    }

    /// <summary>Together with whatever else the unit of work holds.</summary>
    /// <returns>False where the question changed in the same moment; nothing is kept then.</returns>
    public async Task<bool> Send(Thread thread, AnswerForm form, DeskText text, ClaimsPrincipal worker)
    {
        var ((question, key), staff, now) = (thread, worker.StaffId(), clock.GetUtcNow().UtcDateTime);
        var (asksBack, second) = (AsksBack(question, form), question.PartAlong?.Staff);
        if (asksBack)
            question.AskBack(text, staff, worker.Profession(), key, now);
        else
            question.Answer(text, staff, worker.Profession(), key, now);
        audit.Add(asksBack ? AuditAct.AskedBack : AuditAct.Answered, staff, question.Number, asksBack ? null : second);
        database.Add(AnswerReadyLetter.About(question, now));
        await canned.Count(form.Inserted);
        try
        {
            await database.SaveChangesAsync();
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
        bell.Ring();
        await merged.Give();
        return true;
    }

    /// <returns>Numbers of those whose askers get the answer too.</returns>
    public Task<List<int>> MergedInto(Question question) => database.Questions
        .Where(other => other.Mergings.Any(merging => merging.Into == question.Number && merging.EndedUtc == null))
        .OrderBy(other => other.Number).Select(other => other.Number).ToListAsync();

    private static bool AsksBack(Question question, AnswerForm form) => form.AskBack && question.CanBeAskedBack;
}
