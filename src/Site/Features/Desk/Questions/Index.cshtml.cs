using EmploymentNet.Core;
using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Data;
using EmploymentNet.Site.Features.Accounts;
using EmploymentNet.Site.Features.Audit;
using EmploymentNet.Site.Features.Desk.Groups;
using EmploymentNet.Site.Features.Desk.Mentions;
using EmploymentNet.Site.Features.Desk.Reviewing;
using EmploymentNet.Site.Features.Desk.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Thread = EmploymentNet.Site.Features.AdviceDesk.Thread;

namespace EmploymentNet.Site.Features.Desk.Questions;

/// <summary>The thread with its facts, and the answer to it.</summary>
public sealed class IndexModel(
    SiteDbContext database, DeskThreads threads, Drafts drafts, Answering answering, IdleClaims idle, OwnMentions mentions, AuditLog audit,
    IStringLocalizer<Texts> texts) : WritingPage
{
    private Dictionary<Guid, string> _names = [];

    public string Topic => OwnTopic.NameIn(SiteLanguage.Current);

    public IReadOnlyList<Topic> Topics { get; private set; } = [];

    /// <summary>What colleagues say of the draft, as long as there is one.</summary>
    public IReadOnlyList<ShownComment> ReviewComments { get; private set; } = [];

    /// <summary>Numbers of those whose askers get the answer to this one too.</summary>
    public IReadOnlyList<int> MergedHere { get; private set; } = [];

    /// <summary>What was split off this one, or this one off; the others may be open to other groups alone.</summary>
    public IReadOnlyList<(int Number, bool IsSeen)> SplitWith { get; private set; } = [];

    /// <summary>Whether whoever looks may open the question that this one is merged into.</summary>
    public bool SeesMergedInto { get; private set; }

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
        await mentions.Seen(Question.Number, Staff);
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
        if (Answering.IsSent(Thread, text, Staff))
            return BackToQuestion(Answering.Said(Question));
        if (await answering.Refusal(Thread, Form, text, Staff) is { } refusal)
            return await Refuse(refusal);
        if (await answering.Send(Thread, Form, text, User))
            return BackToQuestion(DeskMessage.Masking(Answering.Said(Question), text));
        if (await threads.Find(Question.Number) is not { } thread)
            return NotFound();
        Question = thread.Question;
        return Answering.IsSent(thread, text, Staff) ? BackToQuestion(Answering.Said(Question)) : await Refuse(await answering.Refusal(thread, Form, text, Staff) ?? "Answer.NotYours");
    }

    private Thread Thread => new(Question, Key);

    private Topic OwnTopic => Topics.First(topic => topic.Key == Question.Topic);

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

    private async Task Show()
    {
        Form.Seen = Question.Messages.Count;
        Draft = await drafts.Show(Question, Key);
        Topics = await database.Topics.AsNoTracking().Where(topic => topic.RetiredUtc == null || topic.Key == Question.Topic).OrderBy(topic => topic.SortOrder).ToListAsync();
        MergedHere = await answering.MergedInto(Question);
        Form.Merged = string.Join(' ', MergedHere);
        Form.Part = Question.PartAlong?.Revision ?? 0;
        SplitWith = await FindSplitWith();
        var into = Question.CurrentMerging?.Into;
        SeesMergedInto = into is not null && await database.Questions.SeenBy(Access, database).AnyAsync(other => other.Number == into);
        _names = await Names();
        ReviewComments = ShownComment.On(Question, Key, NameOf);
        Published = await database.PublishedAnswers.AsNoTracking()
            .Where(answer => answer.QuestionNumber == Question.Number)
            .OrderBy(answer => answer.PublishedUtc)
            .ToListAsync();
    }

    private async Task<IReadOnlyList<(int, bool)>> FindSplitWith()
    {
        var parts = database.Questions.Where(part => part.SplitFrom == Question.Number || part.Number == Question.SplitFrom);
        var seen = await parts.SeenBy(Access, database).Select(part => part.Number).ToListAsync();
        return [.. (await parts.Select(part => part.Number).Order().ToListAsync()).Select(number => (number, seen.Contains(number)))];
    }

    private Task<Dictionary<Guid, string>> Names()
    {
        List<Guid?> staff =
        [
            Question.Recording?.Staff,
            Question.Part?.Staff,
            .. Question.Claims.SelectMany(claim => (Guid?[])[claim.Staff, claim.GivenBy]),
            .. Question.Urgencies.SelectMany(urgency => (Guid?[])[urgency.RaisedBy, urgency.LoweredBy]),
            .. Question.Handovers.SelectMany(handover => (Guid?[])[handover.From, handover.To]),
            .. Question.Reviewing.Select(reviewing => (Guid?)reviewing),
        ];
        var named = staff.OfType<Guid>().Distinct().ToList();
        return database.Users.Where(user => named.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.Name);
    }
}
