using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.Core.Privacy;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;
using EmploymentNet.Site.Features.Desk.Questions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Thread = EmploymentNet.Site.Features.AdviceDesk.Thread;

namespace EmploymentNet.Site.Features.Desk.Writing;

/// <summary>Keeps answers in the making.</summary>
public sealed class Drafts(
    SiteDbContext database, DeskThreads threads, AuditLog audit, TimeProvider clock, IStringLocalizer<AdviceDesk.Texts> deskTexts)
{
    public DeskText Enter(string? typed) => DeskText.Enter(typed, deskTexts["Hetu.Marker"]);

    /// <summary>
    /// One save after the other, each on the thread as the one before left it, so that a save that was on its way while the answer was sent
    /// does not bring the draft back. What returns without a refusal has been committed.
    /// </summary>
    /// <param name="also">What is done together with it, or not at all; told whether the draft has changed.</param>
    /// <returns>Null where the question was erased meanwhile.</returns>
    public Task<DraftSave?> Save(int question, DeskText text, int revision, Guid staff, Action<Question, bool>? also = null) => Save(question, thread =>
    {
        var before = (thread.Question.Draft?.Staff, thread.Question.Draft?.Revision);
        var refusal = thread.Question.SaveDraft(text, revision, staff, thread.Key, Now);
        var after = (thread.Question.Draft?.Staff, thread.Question.Draft?.Revision);
        if (after.Staff != before.Staff)
            audit.Add(AuditAct.Drafted, staff, question);
        if (refusal is null)
            also?.Invoke(thread.Question, after != before);
        return refusal;
    });

    /// <summary>The same for what a second answerer writes.</summary>
    public Task<DraftSave?> SavePart(int question, DeskText text, int revision, Guid staff) =>
        Save(question, thread => thread.Question.SavePart(text, revision, staff, thread.Key, Now));

    /// <returns>Null where nobody has begun to write.</returns>
    public async Task<ShownDraft?> Show(Question question, QuestionKey key)
    {
        if (question.Draft is not { } draft)
            return null;
        var writer = await database.Users.Where(user => user.Id == draft.Staff).Select(user => new { user.Name, user.Profession }).SingleOrDefaultAsync();
        return new ShownDraft(draft.Read(key), draft.Revision, writer?.Name ?? "", writer?.Profession ?? "", draft.SavedUtc);
    }

    /// <returns>Null where no second answerer writes.</returns>
    public async Task<ShownDraft?> ShowPart(Question question, QuestionKey key)
    {
        if (question.Part is not { } part)
            return null;
        var writer = await database.Users.Where(user => user.Id == part.Staff).Select(user => user.Name).SingleOrDefaultAsync();
        return new ShownDraft(part.Read(key), part.Revision, writer ?? "", part.Profession, part.SavedUtc);
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private async Task<DraftSave?> Save(int question, Func<Thread, DraftRefusal?> save)
    {
        await using var transaction = await database.Database.BeginTransactionAsync();
        if (await threads.Find(question) is not { } thread)
            return null;
        var refusal = save(thread);
        await database.SaveChangesAsync();
        await transaction.CommitAsync();
        return new DraftSave(thread, refusal);
    }
}

/// <param name="Refusal">Null where it is saved.</param>
public sealed record DraftSave(Thread Thread, DraftRefusal? Refusal);

/// <summary>A draft, opened.</summary>
public sealed record ShownDraft(string Text, int Revision, string Writer, string Profession, DateTime SavedUtc);
