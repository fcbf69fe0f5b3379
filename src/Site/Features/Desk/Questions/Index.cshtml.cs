using EmploymentNet.Core;
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
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.Questions;

/// <summary>The thread with its facts, and the answer to it.</summary>
public sealed class IndexModel(
    SiteDbContext database, DeskThreads threads, Drafts drafts, CannedAnswers.Choices canned, Claiming claiming, IdleClaims idle, MergedAnswers merged,
    SecondReaders readers,
    OutboxBell bell, AuditLog audit, TimeProvider clock, IStringLocalizer<Texts> texts) : WritingPage
{
    private Dictionary<Guid, string> _names = [];

    public string Topic => OwnTopic.NameIn(SiteLanguage.Current);

    public IReadOnlyList<Topic> Topics { get; private set; } = [];

    /// <summary>What colleagues say of the draft, as long as there is one.</summary>
    public IReadOnlyList<ShownComment> ReviewComments { get; private set; } = [];

    /// <summary>Numbers of those whose askers get the answer to this one too.</summary>
    public IReadOnlyList<int> MergedHere { get; private set; } = [];

    /// <summary>Name of whoever holds the claim.</summary>
    public string? Holder => NameOf(Question.CurrentClaim?.Staff);

    public IReadOnlyList<PublishedAnswer> Published { get; private set; } = [];

    public bool MayHandOver => Question.MayBeHandedOverBy(Staff, User.IsLead());

    /// <summary>Who was faster, where this worker's own press of "claim" came second.</summary>
    public string? Winner => Request.Query[DeskMessage.Parameter] == DeskMessage.ClaimLost && !IsMine && Holder is { Length: > 0 } holder ? holder : null;

    /// <summary>How the question came to whoever has it, where this worker may know.</summary>
    public Handover? Handover => Question.Handovers is [.., var last] && last.IsReadBy(Staff) && Question.IsHeldBy(last.To) ? last : null;

    public PublishingRefusal? PublishingRefusal => Question.PublishingRefusedTo(Staff, User.IsLead(), OwnTopic.NeedsSecondReader);

    public string NameOf(Guid? staff) => staff is { } id ? _names.GetValueOrDefault(id) ?? "" : "";

    public async Task OnGet()
    {
        if (IsMine)
            await idle.Seen(Question.Number, Staff);
        audit.Add(AuditAct.Read, Staff, Question.Number);
        await database.SaveChangesAsync();
        await Show();
        if (IsMine)
            (Form.Text, Form.Revision) = (Draft?.Text, Draft?.Revision ?? 0);
    }

    public async Task<IActionResult> OnPost()
    {
        ModelState.Clear();
        var text = drafts.Enter(Form.Text);
        Form.Text = text.Value;
        if (IsSent(text))
            return BackToQuestion(Sent);
        if (await Refusal(text) is { } refusal)
            return await Refuse(refusal);
        var (now, second) = (clock.GetUtcNow().UtcDateTime, Question.PartAlong?.Staff);
        if (IsAskingBack)
            Question.AskBack(text, Staff, User.Profession(), Key, now);
        else
            Question.Answer(text, Staff, User.Profession(), Key, now);
        audit.Add(IsAskingBack ? AuditAct.AskedBack : AuditAct.Answered, Staff, Question.Number, IsAskingBack ? null : second);
        database.Add(AnswerReadyLetter.About(Question, now));
        await canned.Count(Form.Inserted);
        try
        {
            await database.SaveChangesAsync();
        }
        catch (DbUpdateConcurrencyException)
        {
            if (await threads.Find(Question.Number) is not { } thread)
                return NotFound();
            Question = thread.Question;
            return IsSent(text) ? BackToQuestion(Sent) : await Refuse(await Refusal(text) ?? "Answer.NotYours");
        }
        bell.Ring();
        await merged.Give();
        return BackToQuestion(DeskMessage.Masking(Sent, text));
    }

    private Topic OwnTopic => Topics.First(topic => topic.Key == Question.Topic);

    private bool IsAskingBack => Form.AskBack && CanAskBack;

    private string Sent => Question switch
    {
        { IsWaiting: true } => DeskMessage.AskedBack,
        { Recording.IsHandedOver: false } => DeskMessage.AnswerKept,
        _ => DeskMessage.Answered,
    };

    /// <summary>Another press of the same button was faster.</summary>
    private bool IsSent(DeskText text) => Question.Messages[^1] is var last && last.Staff == Staff && last.Read(Key) == text.Value;

    private async Task<string?> Refusal(DeskText text)
    {
        if (text.Value.Length == 0)
            return "Answer.Missing";
        if (text.Value.Length > PublishedAnswer.TextLength)
            return "Answer.Long";
        if (Slots.In(text.Value).Count > 0)
            return "Answer.Slots";
        if (Question.Messages.Count != Form.Seen)
            return "Answer.Unread";
        if (string.Join(' ', await Merged()) != (Form.Merged ?? ""))
            return "Answer.Merged";
        if (!IsMine && !(Form.TakeFirst && await claiming.Take(Question, Staff)))
            return "Answer.NotYours";
        if ((Question.PartAlong?.Revision ?? 0) != Form.Part)
            return "Answer.Part";
        if (Question.Draft is { } draft && draft.Revision != Form.Revision && draft.Read(Key) != text.Value)
            return "Answer.Behind";
        // What is asked back gives no advice, and an asker who has to be asked waits already.
        return !IsAskingBack && !Question.IsApprovedAs(text, Key) && await readers.Need(Question) ? "Answer.Unreviewed" : null;
    }

    private async Task<IActionResult> Refuse(string reason)
    {
        Question = (await threads.Find(Question.Number))?.Question ?? Question;
        Unsaved = reason == "Answer.Behind" ? DraftRefusal.Behind : null;
        await Show();
        ModelState.AddModelError("Form.Text", reason == "Answer.NotYours" && Holder is { Length: > 0 } holder && !IsMine
            ? texts["Answer.Theirs", holder]
            : texts[reason, PublishedAnswer.TextLength, string.Join(", ", Slots.In(Form.Text ?? ""))]);
        return Page();
    }

    private Task<List<int>> Merged() => database.Questions
        .Where(other => other.Mergings.Any(merging => merging.Into == Question.Number && merging.EndedUtc == null))
        .OrderBy(other => other.Number).Select(other => other.Number).ToListAsync();

    private async Task Show()
    {
        Form.Seen = Question.Messages.Count;
        Draft = await drafts.Show(Question, Key);
        Topics = await database.Topics.AsNoTracking().Where(topic => topic.RetiredUtc == null || topic.Key == Question.Topic).OrderBy(topic => topic.SortOrder).ToListAsync();
        MergedHere = await Merged();
        Form.Merged = string.Join(' ', MergedHere);
        Form.Part = Question.PartAlong?.Revision ?? 0;
        _names = await Names();
        ReviewComments = ShownComment.On(Question, Key, NameOf);
        Published = await database.PublishedAnswers.AsNoTracking()
            .Where(answer => answer.QuestionNumber == Question.Number)
            .OrderBy(answer => answer.PublishedUtc)
            .ToListAsync();
    }

    private Task<Dictionary<Guid, string>> Names()
    {
        List<Guid?> staff =
        [
            Question.Recording?.Staff,
            Question.Part?.Staff,
            .. Question.Claims.Select(claim => (Guid?)claim.Staff),
            .. Question.Urgencies.SelectMany(urgency => (Guid?[])[urgency.RaisedBy, urgency.LoweredBy]),
            .. Question.Handovers.SelectMany(handover => (Guid?[])[handover.From, handover.To]),
            .. Question.Reviewing.Select(reviewing => (Guid?)reviewing),
        ];
        var named = staff.OfType<Guid>().Distinct().ToList();
        return database.Users.Where(user => named.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.Name);
    }
}
