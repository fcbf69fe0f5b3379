using EmploymentNet.Core.AdviceDesk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.Writing;

/// <summary>The draft as it is saved: for a browser without script the way to save it, to look at it and to choose between two.</summary>
public sealed class DraftModel(Drafts drafts, IStringLocalizer<Texts> words) : DraftPage(drafts)
{
    public async Task<IActionResult> OnGet()
    {
        if (!IsMine)
            return Redirect(Routes.Question(Question.Number));
        GoOnFrom(await Drafts.Show(Question, Key));
        Form.Text = Draft?.Text;
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        if (Form.TakeTheirs)
            return Redirect(Routes.Question(Question.Number));
        if (!await Save())
            return NotFound();
        if (Unsaved is not { } refusal)
            return Redirect(DeskMessage.With(Routes.QuestionDraft(Question.Number), Masked > 0 ? DeskMessage.DraftSavedMasked : DeskMessage.DraftSaved));
        ModelState.AddModelError("Form.Text", words[$"Refusal.{refusal}", Core.AdviceDesk.Draft.TextLength]);
        return Page();
    }
}
