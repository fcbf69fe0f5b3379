using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Site.Features.Desk.Macros;
using EmploymentNet.Site.Features.Desk.Questions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.Writing;

/// <summary>Runs a macro. Its text joins what is written, whose place it never takes; one that sends shows first what will go to whom.</summary>
public sealed class RunMacroModel(
    Drafts drafts, MacroChoices choices, MacroRuns runs, Answering answering, DeskThreads threads,
    IStringLocalizer<Desk.Texts> texts, IStringLocalizer<Macros.Texts> words) : DraftPage(drafts)
{
    /// <summary>Null where it is offered no more.</summary>
    public OfferedMacro? Offered { get; private set; }

    /// <summary>The page asks once more before anything goes.</summary>
    public bool IsAsking { get; private set; }

    public bool IsDone { get; private set; }

    public RedirectResult OnGet() => Redirect(Routes.Question(Question.Number));

    public async Task<IActionResult> OnPost()
    {
        Offered = await choices.Find(Question, Access, Form.Macro);
        return Offered switch
        {
            null => await KeepText("Gone"),
            // A lead has changed it since the page asked.
            { Does: var does } when Form.Confirmed is { Length: > 0 } confirmed && confirmed != does => await KeepText("Changed"),
            { Macro.Plan.Sends: false } => await Keep(Offered),
            _ => Form.Confirmed is null ? await Ask(Offered) : await Send(Offered),
        };
    }

    /// <summary>Nothing is done but that the text is kept.</summary>
    private async Task<IActionResult> KeepText(string why)
    {
        if (!await Save())
            return NotFound();
        ModelState.AddModelError("Form.Text", words[why]);
        return Page();
    }

    private async Task<IActionResult> Keep(OfferedMacro offered)
    {
        Insert(offered);
        if (!await Save((question, isChanged) => runs.Settle(offered.Macro, question, isChanged, Staff)))
            return NotFound();
        IsDone = Unsaved is null;
        return Page();
    }

    /// <summary>What is written so far is kept first; nothing else is done yet.</summary>
    private async Task<IActionResult> Ask(OfferedMacro offered)
    {
        if (!await Save())
            return NotFound();
        if (Unsaved is null)
            Insert(offered);
        Form.Merged = string.Join(' ', await answering.MergedInto(Question));
        IsAsking = Unsaved is null;
        return Page();
    }

    private async Task<IActionResult> Send(OfferedMacro offered)
    {
        ModelState.Clear();
        var text = Drafts.Enter(Form.Text);
        Form.Text = text.Value;
        if (Answering.IsSent(new(Question, Key), text, Staff))
            return BackToQuestion(Answering.Said(Question));
        if (await runs.Send(offered.Macro, new(Question, Key), Form, text, User) is not { } refusal)
            return BackToQuestion(DeskMessage.Masking(Answering.Said(Question), text));
        if (await threads.Find(Question.Number) is not { } thread)
            return NotFound();
        (Question, Key) = thread;
        return Answering.IsSent(thread, text, Staff) ? BackToQuestion(Answering.Said(Question)) : await Refuse(refusal);
    }

    private async Task<IActionResult> Refuse(string reason)
    {
        Unsaved = reason == "Answer.Behind" ? DraftRefusal.Behind : null;
        Draft = await Drafts.Show(Question, Key);
        Form.Seen = Question.Messages.Count;
        Form.Part = Question.PartAlong?.Revision ?? 0;
        Form.Merged = string.Join(' ', await answering.MergedInto(Question));
        IsAsking = IsMine;
        ModelState.AddModelError("Form.Text", texts[reason, PublishedAnswer.TextLength, string.Join(", ", Slots.In(Form.Text ?? ""))]);
        return Page();
    }

    private void Insert(OfferedMacro offered)
    {
        if (offered.Canned is not { } canned)
            return;
        Form.Append(canned.Text.Body);
        Form.Inserted.Add(canned.Id);
    }
}
