using EmploymentNet.Core.AdviceDesk;
using EmploymentNet.Core.Audit;
using EmploymentNet.Site.Features.Desk.Questions;
using EmploymentNet.Site.Features.Desk.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmploymentNet.Site.Features.Desk.Parts;

/// <summary>The part beside the question: its writer writes here, others who answer read.</summary>
public sealed class IndexModel(Drafts drafts, DeskAct act, IStringLocalizer<Writing.Texts> words) : PartPage(drafts)
{
    public async Task<IActionResult> OnGet()
    {
        if (Part is null)
            return Redirect(Routes.Question(Question.Number));
        await act.Keep(true, AuditAct.Read, Staff, Question.Number);
        GoOnFrom(await Show());
        Form.Text = Draft?.Text;
        return Page();
    }

    /// <summary>Saves, for a browser without script.</summary>
    public async Task<IActionResult> OnPost()
    {
        if (Form.TakeTheirs)
            return Redirect(SavingAddress);
        if (!await Save())
            return NotFound();
        if (Part is null)
            return BackToQuestion(DeskMessage.NotDone);
        if (Unsaved is not { } refusal)
            return Redirect(DeskMessage.With(SavingAddress, Masked > 0 ? DeskMessage.DraftSavedMasked : DeskMessage.DraftSaved));
        ModelState.AddModelError("Form.Text", words[$"Refusal.{refusal}", Core.AdviceDesk.Draft.TextLength]);
        return Page();
    }
}
