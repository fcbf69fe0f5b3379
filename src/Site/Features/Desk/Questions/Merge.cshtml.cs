using System.Globalization;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Audit;
using EmploymentNet.Site.Features.Desk.Groups;
using EmploymentNet.Site.Features.Desk.Reviewing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Thread = EmploymentNet.Site.Features.AdviceDesk.Thread;

namespace EmploymentNet.Site.Features.Desk.Questions;

/// <summary>
/// Ties a question to another that asks the same. First shows both side by side, because the asker of this one will be given the answer to that one.
/// </summary>
public sealed class MergeModel(
    SiteDbContext database, DeskThreads threads, DeskAct act, MergedAnswers merged, SecondReaders readers, AuditLog audit, TimeProvider clock,
    IStringLocalizer<Texts> texts) : QuestionPage
{
    private const int MostChoices = 20;

    /// <summary>Number of the other question, as it was typed.</summary>
    [BindProperty(SupportsGet = true, Name = "toinen")]
    public string? Typed { get; set; }

    /// <summary>The other question, once it is chosen.</summary>
    public Thread? Other { get; private set; }

    /// <summary>Answers on this topic are read by two, and the one that this asker would get at once was not.</summary>
    public bool IsUnread { get; private set; }

    /// <summary>Newest questions of the same topic, which are likely to be the other one.</summary>
    public IReadOnlyList<int> Choices { get; private set; } = [];

    public async Task<IActionResult> OnGet()
    {
        if (!IsMine || !Question.IsOpen)
            return BackToQuestion(DeskMessage.NotDone);
        if (!string.IsNullOrWhiteSpace(Typed))
            await Choose();
        IsUnread = Other is { } other && await MustBeRead(other.Question);
        Choices = await database.Questions.SeenBy(Access, database)
            .Where(one => one.Topic == Question.Topic && one.Number != Question.Number && one.ClosedUtc == null
                && !one.Recusals.Any(recusal => recusal.Staff == Staff))
            .OrderByDescending(one => one.Number).Select(one => one.Number).Take(MostChoices).ToListAsync();
        return Page();
    }

    /// <param name="seen">How long this thread was when the page showed it.</param>
    /// <param name="otherSeen">And the other.</param>
    public async Task<RedirectResult> OnPost(int seen, int otherSeen)
    {
        var chosen = await Find();
        var isDone = chosen is not null && !await MustBeRead(chosen.Question) && chosen.Question.MessageCount == otherSeen && Question.MessageCount == seen && Question.MergeInto(chosen.Question, Staff, clock.GetUtcNow().UtcDateTime);
        // Merging alone changes no column of the row; a follow-up of this moment must still be met by it.
        act.Meet(Question);
        if (!await act.Keep(isDone, AuditAct.Merged, Staff, Question.Number))
            return BackToQuestion(DeskMessage.NotDone);
        await merged.Give();
        return BackToQuestion(DeskMessage.Merged);
    }

    private async Task<bool> MustBeRead(Question other) => other is { IsOpen: false, IsAnswerApproved: false } && await readers.Need(Question);

    private async Task Choose()
    {
        Other = await Find();
        if (Other is null)
            ModelState.AddModelError("toinen", texts["Merge.Unknown"]);
        else if (Other.Question.Number == Question.Number)
            ModelState.AddModelError("toinen", texts["Merge.Same"]);
        else if (Other.Question is { CurrentMerging: not null } or { ClosedUtc: not null })
            ModelState.AddModelError("toinen", texts["Merge.NotOpen"]);
        if (!ModelState.IsValid || Other is null)
        {
            Other = null;
            return;
        }
        audit.Add(AuditAct.Read, Staff, Other.Question.Number);
        await database.SaveChangesAsync();
    }

    /// <summary>Finding forgets what was found before, so this question is looked up again after it.</summary>
    private async Task<Thread?> Find()
    {
        if (!int.TryParse(Typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        var other = await threads.Find(number);
        // Who passed a thread on because they know its asker does not read it here either, nor does who may not see its topic.
        if (other is not null && (other.Question.IsClosedTo(Staff) || !Access.Sees(other.Question)))
            other = null;
        if (await threads.Find(Question.Number) is { } fresh)
            Question = fresh.Question;
        return other;
    }
}
