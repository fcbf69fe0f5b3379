using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Privacy;
using Microsoft.AspNetCore.Mvc;

namespace EmploymentNet.Site.Features.Desk.Writing;

/// <summary>A page that saves the text of the form as the question's draft.</summary>
public abstract class DraftPage(Drafts drafts) : WritingPage
{
    protected Drafts Drafts { get; } = drafts;

    /// <summary>The page shows what the question has become; after a refusal the form keeps the text that was typed.</summary>
    /// <param name="also">What is done together with it, or not at all; told whether the draft has changed.</param>
    /// <returns>False where the question was erased meanwhile.</returns>
    protected async Task<bool> Save(Action<Question, bool>? also = null)
    {
        ModelState.Clear();
        var text = Drafts.Enter(Form.Text);
        if (await Keep(text, Form.Over ?? Form.Revision, also) is not { } save)
            return false;
        (Question, Key) = save.Thread;
        (Form.Text, Masked, Unsaved) = (text.Value, text.Masked, save.Refusal);
        Draft = await Show();
        if (Unsaved is null)
            GoOnFrom(Draft);
        return true;
    }

    /// <summary>Saves for <c>answer-draft</c>, which puts the parts that come back in place.</summary>
    protected async Task<IActionResult> SaveForScript()
    {
        if (!await Save())
            return NotFound();
        Response.StatusCode = Unsaved switch
        {
            null => StatusCodes.Status200OK,
            DraftRefusal.NotYours => StatusCodes.Status403Forbidden,
            DraftRefusal.TooLong => StatusCodes.Status422UnprocessableEntity,
            _ => StatusCodes.Status409Conflict,
        };
        return Page();
    }

    protected virtual Task<DraftSave?> Keep(DeskText text, int revision, Action<Question, bool>? also) => Drafts.Save(Question.Number, text, revision, Staff, also);

    protected virtual Task<ShownDraft?> Show() => Drafts.Show(Question, Key);
}
